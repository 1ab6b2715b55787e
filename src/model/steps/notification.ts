import { defineStep, type Condition } from '../define.ts';
import { notificationAnswers } from '../vocabulary.ts';

const source = { work: 'childrensAct', place: '§ 133' } as const;
const answered = <const A extends readonly string[]>(is: A) =>
  ({ field: 'answer', is }) as const satisfies Condition;
const notified = answered(['notified']);
const waiting = answered(['waiting']);
const answeredNow = answered(['notified', 'notNotified']);
const inDanger = { field: 'given.inDangerNow', is: ['yes'] } as const;

/**
 * The decision card for one child (`given.child`). The worker decides, the product never does and never sends.
 * "Waiting" is not offered while the child is in danger (`given.inDangerNow`): then the first question has two answers.
 */
export const notification = defineStep({
  id: 'notification',
  stage: 'alongside',
  signs: 'notificationAnswer',
  givens: ['child', 'inDangerNow'],
  topics: [
    {
      id: 'answer',
      fields: [
        {
          id: 'answer',
          kind: 'choice',
          options: notificationAnswers,
          required: true,
          showWhen: { not: inDanger },
          source,
        },
        {
          id: 'answer',
          kind: 'choice',
          options: ['notified', 'notNotified'],
          required: true,
          showWhen: inDanger,
          source,
        },
        { id: 'notifiedOn', kind: 'date', allow: 'past', required: true, showWhen: notified, source },
        { id: 'toWhom', kind: 'shortText', required: true, showWhen: notified, source },
        {
          id: 'how',
          kind: 'choice',
          options: ['phone', 'written', 'phoneThenWritten'],
          required: true,
          showWhen: notified,
          source,
        },
        { id: 'reference', kind: 'shortText', showWhen: notified, source },
        {
          id: 'reason',
          kind: 'longText',
          required: true,
          showWhen: answered(['notNotified']),
          source,
        },
        { id: 'adviceFrom', kind: 'shortText', required: true, showWhen: waiting, source },
        { id: 'waitUntil', kind: 'date', allow: 'future', required: true, showWhen: waiting, source },
      ],
    },
    {
      id: 'withTheCitizen',
      showWhen: answeredNow,
      fields: [
        { id: 'citizenTold', kind: 'choice', options: ['toldAndHelpedWord', 'told', 'notTold'], source },
        {
          id: 'whyNotTold',
          kind: 'longText',
          protected: true,
          showWhen: { field: 'citizenTold', is: ['notTold'] },
          source,
        },
        { id: 'agreedContact', kind: 'longText', protected: true, showWhen: notified, source },
        {
          id: 'notPersonUsingViolenceYet',
          kind: 'choice',
          options: ['agreed', 'notAgreed'],
          showWhen: notified,
          source: { work: 'practiceKnowledge', place: 'safe contact' },
        },
      ],
    },
  ],
});

import { defineStep } from '../define.ts';

const source = { work: 'model2022', place: 'p. 15' } as const;
const interest = { work: 'practiceKnowledge', place: 'conflict of interest' } as const;

/** Hands the case to a named receiver. It stays the sender's until the receiver has accepted. */
export const handover = defineStep({
  id: 'handover',
  stage: 'alongside',
  signs: 'handover',
  topics: [
    {
      id: 'handover',
      fields: [
        { id: 'receiver', kind: 'shortText', required: true, source },
        { id: 'standIn', kind: 'shortText', required: true, source },
        { id: 'why', kind: 'longText', source },
      ],
    },
  ],
});

/**
 * The receiver's answer (`given.handover`). Asked first is any tie to the person using violence; with one the case can
 * only be refused, and the receiver may ask to have it closed to them.
 */
export const handoverAnswer = defineStep({
  id: 'handoverAnswer',
  stage: 'alongside',
  signs: 'handoverAnswer',
  givens: ['handover'],
  topics: [
    {
      id: 'answer',
      fields: [
        { id: 'tie', kind: 'choice', options: ['no', 'yes'], required: true, source: interest },
        {
          id: 'answer',
          kind: 'choice',
          options: ['accepted', 'refused'],
          required: true,
          showWhen: { field: 'tie', is: ['no'] },
          source,
        },
        {
          id: 'reason',
          kind: 'longText',
          required: true,
          showWhen: { field: 'answer', is: ['refused'] },
          source,
        },
        {
          id: 'answerWithTie',
          as: 'answer',
          kind: 'choice',
          options: ['refused'],
          required: true,
          showWhen: { field: 'tie', is: ['yes'] },
          source: interest,
        },
        {
          id: 'closeToMe',
          kind: 'choice',
          options: ['yes', 'no'],
          required: true,
          showWhen: { field: 'tie', is: ['yes'] },
          source: interest,
        },
      ],
    },
  ],
});

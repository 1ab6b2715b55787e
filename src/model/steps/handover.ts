import { defineStep } from '../define.ts';

const source = { work: 'model2022', place: 'p. 15' } as const;

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

/** The receiver's answer (`given.handover`). To accept, the receiver confirms to have no tie to the person using violence. */
export const handoverAnswer = defineStep({
  id: 'handoverAnswer',
  stage: 'alongside',
  signs: 'handoverAnswer',
  givens: ['handover'],
  topics: [
    {
      id: 'answer',
      fields: [
        { id: 'answer', kind: 'choice', options: ['accepted', 'refused'], required: true, source },
        {
          id: 'noTie',
          kind: 'confirm',
          required: true,
          showWhen: { field: 'answer', is: ['accepted'] },
          source: { work: 'practiceKnowledge', place: 'conflict of interest' },
        },
        {
          id: 'reason',
          kind: 'longText',
          required: true,
          showWhen: { field: 'answer', is: ['refused'] },
          source,
        },
      ],
    },
  ],
});

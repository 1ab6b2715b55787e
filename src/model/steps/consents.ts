import { defineStep } from '../define.ts';
import { consentTypes } from '../vocabulary.ts';

const source = { work: 'practiceKnowledge', place: 'consent is three things' } as const;

/** One consent: to obtain, to disclose or to take part; per recipient and purpose, with an end. */
export const consent = defineStep({
  id: 'consent',
  stage: 'alongside',
  signs: 'consent',
  // The consent this one renews: the new one rests on it, and both stand.
  givens: ['renews'],
  topics: [
    {
      id: 'consent',
      fields: [
        { id: 'type', kind: 'choice', options: consentTypes, source, required: true },
        { id: 'recipient', kind: 'shortText', source, required: true },
        { id: 'purpose', kind: 'longText', source, required: true },
        { id: 'givenOn', kind: 'date', allow: 'past', source },
        { id: 'expiresOn', kind: 'date', allow: 'future', source, required: true },
      ],
    },
  ],
});

/** The citizen takes a consent back (`given.consent`). No reason is asked for. */
export const consentWithdrawal = defineStep({
  id: 'consentWithdrawal',
  stage: 'alongside',
  signs: 'consentWithdrawal',
  givens: ['consent'],
  topics: [
    {
      id: 'withdrawal',
      fields: [
        { id: 'what', kind: 'shortText', source },
        { id: 'note', kind: 'longText', source },
      ],
    },
  ],
});

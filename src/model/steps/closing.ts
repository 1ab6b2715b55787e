import { defineStep } from '../define.ts';
import { closingReasons } from '../vocabulary.ts';

const model = { work: 'model2022', place: 'p. 14' } as const;
const notWrongPerson = { not: { field: 'reason', is: ['wrongPerson'] } } as const;

/** Closing has a reason of ours, never the citizen's justification, and leaves the door open. */
export const closing = defineStep({
  id: 'closing',
  stage: 'followUp',
  signs: 'closing',
  topics: [
    {
      id: 'closing',
      fields: [
        { id: 'reason', kind: 'choice', options: closingReasons, source: model, required: true },
        { id: 'note', kind: 'longText', source: model },
        // Always on view: at high, imminent or overdue risk the door asks for it, whatever the reason.
        { id: 'lastSafeMessage', kind: 'longText', source: model, protected: true },
        { id: 'doorOpen', kind: 'longText', source: model, protected: true, showWhen: notWrongPerson },
      ],
    },
  ],
});

/** A closed case opens again with its whole history. */
export const reopening = defineStep({
  id: 'reopening',
  stage: 'followUp',
  signs: 'reopening',
  topics: [{ id: 'reopening', fields: [{ id: 'why', kind: 'longText', source: model, required: true }] }],
});

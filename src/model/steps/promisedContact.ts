import { defineStep } from '../define.ts';

const source = { work: 'practiceKnowledge', place: 'safe contact' } as const;

/** A contact that was promised: when, and in which safe way. */
export const promisedContact = defineStep({
  id: 'promisedContact',
  stage: 'alongside',
  signs: 'promisedContact',
  topics: [
    {
      id: 'contact',
      fields: [
        { id: 'onDay', kind: 'date', allow: 'future', required: true, source },
        { id: 'at', kind: 'shortText', protected: true, source },
        { id: 'what', kind: 'longText', protected: true, source },
      ],
    },
  ],
});

import { defineStep } from '../define.ts';

const source = { work: 'practiceKnowledge', place: 'protected information' } as const;

/** Who the citizen is: sealed apart from everything else, and only when it is needed. */
export const identity = defineStep({
  id: 'identity',
  stage: 'alongside',
  signs: 'identityNote',
  topics: [
    {
      id: 'identity',
      fields: [
        { id: 'name', kind: 'shortText', protected: true, source },
        { id: 'address', kind: 'longText', protected: true, source },
        { id: 'phone', kind: 'shortText', protected: true, source },
        { id: 'childrenNames', kind: 'longText', protected: true, source },
      ],
    },
  ],
});

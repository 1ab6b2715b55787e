import { defineStep } from '../define.ts';

const source = { work: 'model2022', place: 'p. 5, 10' } as const;

/** Recognition of the violence, in the citizen's own dated words; never a condition for help. */
export const ownWords = defineStep({
  id: 'ownWords',
  stage: 'alongside',
  signs: 'ownWords',
  topics: [
    {
      id: 'words',
      fields: [
        { id: 'onDay', kind: 'date', allow: 'past', blankMeans: 'today', source },
        { id: 'words', kind: 'longText', required: true, source },
      ],
    },
  ],
});

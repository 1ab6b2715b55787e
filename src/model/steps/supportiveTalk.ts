import { defineStep } from '../define.ts';

const source = { work: 'model2022', place: 'p. 13-14' } as const;

/** A supportive talk: always open, to everyone, before, during and after a course. */
export const supportiveTalk = defineStep({
  id: 'supportiveTalk',
  stage: 'alongside',
  signs: 'supportiveTalk',
  topics: [
    {
      id: 'talk',
      fields: [
        { id: 'onDay', kind: 'date', allow: 'past', blankMeans: 'today', source },
        { id: 'about', kind: 'longText', source },
        { id: 'next', kind: 'longText', protected: true, source },
      ],
    },
  ],
});

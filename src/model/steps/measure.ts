import { defineStep } from '../define.ts';
import { filledByWords, measureMoments } from '../instruments/measureVocabulary.ts';

const source = { work: 'practiceKnowledge', place: 'how much to ask' } as const;

/**
 * A short sitting with questionnaires. Only its first page stands here: the pages of the questionnaires are made from
 * their packs when it is opened (`rules/measures/stepOfPacks.ts`), and stay closed until it is asked in private.
 */
export const measure = defineStep({
  id: 'measure',
  stage: 'alongside',
  signs: 'measure',
  safeToAskWhen: { field: 'inPrivate', is: ['confirmed'] },
  givens: ['packs'],
  asks: [],
  topics: [
    {
      id: 'sitting',
      fields: [
        { id: 'onDay', kind: 'date', allow: 'past', blankMeans: 'today', source },
        { id: 'moment', kind: 'choice', options: measureMoments, required: true, source },
        { id: 'filledBy', kind: 'choice', options: filledByWords, required: true, source },
        { id: 'inPrivate', kind: 'confirm', required: true, source },
      ],
    },
  ],
});

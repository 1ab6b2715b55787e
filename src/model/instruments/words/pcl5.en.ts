import type { WordsAbout } from '../packWords.ts';

/** English words about the instrument; what it asks is the publisher's, in `published/`. */
export const pcl5En = {
  name: 'PCL-5',
  validatedFor:
    'PCL-5 is about a very stressful experience and the last month. It was mostly tested with adults in the United States.',
  howSure:
    'The answers are something to talk about. They are no diagnosis. A lower limit misses fewer, but also catches more who do not have PTSD.',
  languageStatus: 'The English text is the published one.',
  manual:
    'The 20 answers are added up. The limit is 31, 32 or 33 and stands beside the result. The pattern needs answers of 2 or more in four groups.',
  readings: {
    total: 'In all',
    provisional: 'Pattern of the answers',
  },
  outcomes: {
    reached: 'reaches the chosen limit for possible PTSD',
    under: 'under the chosen limit',
    provisional: 'the answers look like PTSD',
    noPattern: 'the answers form no pattern in this form',
  },
} satisfies WordsAbout;

import type { WordsAbout } from '../packWords.ts';

/** English words about the instrument; what it asks is the publisher's, in `published/`. */
export const who5En = {
  name: 'WHO-5',
  validatedFor:
    'WHO-5 is about wellbeing in the last two weeks. It has been used in more than 200 studies in many countries, Denmark too.',
  howSure:
    'The number tells about wellbeing right now. It tells nothing about danger. A high number does not make danger smaller.',
  languageStatus: 'The English text is the published one, unmodified.',
  manual:
    'The five answers are added up and multiplied by four. Under 36 wellbeing is very low, from 36 to 50 it is low. A difference of 10 means something.',
  readings: {
    wellbeing: 'Wellbeing',
  },
  outcomes: {
    upTo35: 'wellbeing is very low right now',
    from36to50: 'wellbeing is low right now',
    over50: 'above the form’s limit for low wellbeing',
  },
} satisfies WordsAbout;

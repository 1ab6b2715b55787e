import type { WordsAbout } from '../packWords.ts';

/** English words about the instrument; what it asks is the publisher's, in `published/`. */
export const itqEn = {
  name: 'ITQ',
  validatedFor:
    'ITQ is about the worst experience and the last month. It was tested with adults in the United Kingdom who had lived through a trauma.',
  howSure:
    'The answers are something to talk about. They are no diagnosis. Among women in Danish shelters the form’s pattern fitted badly.',
  languageStatus:
    'Questions and answers are the published English ones. The introduction and the line over the last three questions have not been compared with the publisher’s own file: compare them before you use it.',
  manual:
    'An answer of 2 or more counts. Each group needs one, and daily life must be affected. There is one pattern at most: PTSD or complex PTSD.',
  readings: {
    pattern: 'Pattern of the answers',
    ptsdSum: 'After the experience',
    dsoSum: 'About oneself and others',
  },
  outcomes: {
    complexPtsd: 'the answers look like complex PTSD',
    ptsd: 'the answers look like PTSD',
    noPattern: 'the answers form no pattern in this form',
  },
} satisfies WordsAbout;

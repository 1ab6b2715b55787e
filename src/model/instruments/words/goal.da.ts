import type { PackWords } from '../packWords.ts';

/** Danish words of the goal rating: our own. */
export const goalDa = {
  name: 'Mål',
  validatedFor: 'Borgeren sætter selv målet og tallet. Spørgsmålet er ikke afprøvet.',
  howSure: 'Tallet er borgerens eget billede lige nu. Det siger intet om fare.',
  languageStatus: 'Teksten er vores egen.',
  manual: 'Tallet vises, som det er. Det regnes ikke om.',
  readings: {
    goal: 'Målet',
  },
  outcomes: {},
  asked: {
    title: 'Hvor langt er du med dit mål?',
    items: {
      'goal.1': 'Hvor langt er du kommet med målet?',
    },
    answers: {
      '0': 'slet ikke begyndt',
      '10': 'helt i mål',
    },
  },
} satisfies PackWords;

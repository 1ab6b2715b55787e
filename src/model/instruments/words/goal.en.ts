import type { PackWords } from '../packWords.ts';

/** English words of the goal rating: our own. */
export const goalEn = {
  name: 'Goal',
  validatedFor: 'The citizen sets both the goal and the number. The question has not been tested.',
  howSure: 'The number is the citizen’s own picture right now. It tells nothing about danger.',
  languageStatus: 'The text is our own.',
  manual: 'The number is shown as it is. Nothing is worked out from it.',
  readings: {
    goal: 'The goal',
  },
  outcomes: {},
  asked: {
    title: 'How far have you come with your goal?',
    items: {
      'goal.1': 'How far have you come with the goal?',
    },
    answers: {
      '0': 'not begun at all',
      '10': 'all the way',
    },
  },
} satisfies PackWords;

import { safetyQuestionDa } from '../../safetyQuestion.da.ts';
import type { PackWords } from '../packWords.ts';

/** Danish words of the safety question: the one that is asked everywhere. */
export const safetyDa = {
  name: 'Tryghed',
  validatedFor: 'Borgeren sætter selv tallet. Spørgsmålet er ikke afprøvet.',
  howSure: 'Et lavt tal skal følges op. Et højt tal gør ikke faren mindre.',
  languageStatus: 'Teksten er vores egen.',
  manual: 'Tallet vises, som det er. Det regnes ikke om.',
  readings: {
    safety: 'Tryghed lige nu',
  },
  outcomes: {},
  asked: {
    title: safetyQuestionDa.label,
    items: { 'safety.1': safetyQuestionDa.label },
    answers: { '0': safetyQuestionDa.lowest, '10': safetyQuestionDa.highest },
  },
} satisfies PackWords;

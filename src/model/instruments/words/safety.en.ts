import { safetyQuestionEn } from '../../safetyQuestion.en.ts';
import type { PackWords } from '../packWords.ts';

/** English words of the safety question: the one that is asked everywhere. */
export const safetyEn = {
  name: 'Safety',
  validatedFor: 'The citizen sets the number. The question has not been tested.',
  howSure: 'A low number must be followed up. A high number does not make danger smaller.',
  languageStatus: 'The text is our own.',
  manual: 'The number is shown as it is. Nothing is worked out from it.',
  readings: {
    safety: 'Feeling safe right now',
  },
  outcomes: {},
  asked: {
    title: safetyQuestionEn.label,
    items: { 'safety.1': safetyQuestionEn.label },
    answers: { '0': safetyQuestionEn.lowest, '10': safetyQuestionEn.highest },
  },
} satisfies PackWords;

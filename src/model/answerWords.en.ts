import type { AnswerState } from './vocabulary.ts';

/** The five answers, in the same words everywhere. */
export const answerWords = {
  yes: 'Yes',
  no: 'No',
  notKnown: 'Not known',
  refused: 'Prefers not to answer',
  notAsked: 'Not asked',
} as const satisfies Readonly<Record<AnswerState, string>>;

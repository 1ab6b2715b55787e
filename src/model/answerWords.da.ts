import type { AnswerState } from './vocabulary.ts';

/** The five answers, in the same words everywhere. */
export const answerWords = {
  yes: 'Ja',
  no: 'Nej',
  notKnown: 'Ved ikke',
  refused: 'Ønsker ikke at svare',
  notAsked: 'Ikke spurgt',
} as const satisfies Readonly<Record<AnswerState, string>>;

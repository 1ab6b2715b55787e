/** What was wrong, in words that say nothing of the citizen; read with the new entry for good. */
export const correctionReasons = ['writtenWrong', 'toldWrong', 'wrongDay', 'leftOut'] as const;
export type CorrectionReason = (typeof correctionReasons)[number];
export const isCorrectionReason = (text: string | undefined): text is CorrectionReason =>
  correctionReasons.some((reason) => reason === text);

/** Names of the facts a correction's draft is begun with: which entry it corrects, and what was wrong. */
export const amendsGiven = 'amends';
export const correctionGiven = 'correction';

/** The entry that work opened with these facts corrects; empty for work that is new. */
export const amendsOf = (givens: Readonly<Record<string, string>>): string => givens[amendsGiven] ?? '';

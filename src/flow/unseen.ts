import type { NextUp } from './caseView.ts';

/**
 * What is due, to somebody who cannot read all of the case file: that nobody has evaluated the risk is not known to them, so
 * it is not said. All else that alarms stays.
 */
export const withoutUnseen = (lines: readonly NextUp[], closedTo: readonly string[]): readonly NextUp[] =>
  closedTo.includes('caseFile') ? lines.filter(({ kind }) => kind !== 'firstEvaluation') : lines;

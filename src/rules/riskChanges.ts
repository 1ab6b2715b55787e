import type { RiskAnswers } from './riskRules.ts';
import { riskFactorIds, type RiskFactorId } from '../model/riskFactors.ts';
import type { AnswerState } from '../model/vocabulary.ts';

/** One factor answered otherwise than before. Undefined: left open. */
export interface FactorChange {
  readonly factor: RiskFactorId;
  readonly before: AnswerState | undefined;
  readonly after: AnswerState | undefined;
}

/**
 * The factors whose answers differ, in the order of the overview. "Not known", "not asked" and no answer at all are
 * three different things here as everywhere; that something differs says nothing about better or worse.
 */
export const factorChanges = (before: RiskAnswers, after: RiskAnswers): readonly FactorChange[] =>
  riskFactorIds
    .map((factor) => ({ factor, before: before[`factor.${factor}`], after: after[`factor.${factor}`] }))
    .filter((each) => each.before !== each.after);

/** The factors answered alike both times, with that answer. */
export const factorsAlike = (
  before: RiskAnswers,
  after: RiskAnswers,
): readonly { readonly factor: RiskFactorId; readonly answer: AnswerState }[] =>
  riskFactorIds.flatMap((factor) => {
    const answer = before[`factor.${factor}`];
    return answer !== undefined && answer === after[`factor.${factor}`] ? [{ factor, answer }] : [];
  });

/** The questions that had an answer before and have none yet. As long as there is one, nothing is "the same". */
export const notYetAgain = (
  keys: readonly string[],
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): readonly string[] => keys.filter((key) => isAnswered(before[key]) && !isAnswered(now[key]));
const isAnswered = (answer: unknown): boolean => answer !== undefined && answer !== '';

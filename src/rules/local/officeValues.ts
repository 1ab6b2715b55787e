import { pathwayCriterionKinds, type PathwayCriterion } from '../../model/local/pathwayCriteria.ts';
import { riskLevels, type RiskLevel } from '../../model/vocabulary.ts';
import { longestDays, type Ceilings } from '../dueDates.ts';
import type { FormalDefault } from '../localSettings.ts';
import { criterionProblems } from './criterionProblems.ts';
import { intervalProblems } from './intervals.ts';
import { isRecord, isText, parsed } from './jsonValue.ts';
import { labelProblems, type LevelLabels } from './levelLabels.ts';

/**
 * The values of the office's settings as they are signed (JSON text), read and written. A reader gives null for what
 * does not parse or breaks a rule of today; it never throws.
 */

/** What stands under known levels; null when something else stands there too. */
function byLevel<T>(
  value: unknown,
  fits: (one: unknown) => one is T,
): Readonly<Partial<Record<RiskLevel, T>>> | null {
  if (!isRecord(value)) return null;
  const found: Partial<Record<RiskLevel, T>> = {};
  for (const [key, one] of Object.entries(value)) {
    const level = riskLevels.find((each) => each === key);
    if (level === undefined || !fits(one)) return null;
    found[level] = one;
  }
  return found;
}
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isClean = (problems: Readonly<Record<string, unknown>>): boolean => Object.keys(problems).length === 0;

export function readLevels(value: string): LevelLabels | null {
  const labels = byLevel(parsed(value), isText);
  return labels !== null && isClean(labelProblems(labels)) ? labels : null;
}
export function readIntervals(value: string): Readonly<Partial<Ceilings>> | null {
  const days = byLevel(parsed(value), isNumber);
  if (days === null || !isClean(intervalProblems(days))) return null;
  // As long as the model's is not a setting of one's own.
  return Object.fromEntries(
    Object.entries(days).filter(([level, own]) => own < longestDays[level as RiskLevel]),
  );
}
export function readCriteria(value: string): readonly PathwayCriterion[] | null {
  const list = parsed(value);
  if (!Array.isArray(list)) return null;
  const criteria: PathwayCriterion[] = [];
  for (const one of list as readonly unknown[]) {
    if (!isRecord(one)) return null;
    const { id, kind, text } = one;
    const known = pathwayCriterionKinds.find((each) => each === kind);
    if (!isText(id) || id === '' || known === undefined || !isText(text)) return null;
    if (criteria.some((other) => other.id === id)) return null;
    criteria.push({ id, kind: known, text });
  }
  return criterionProblems(criteria).size === 0 ? criteria : null;
}
export function readFormal(value: string): FormalDefault | null {
  const formal = parsed(value);
  if (!isRecord(formal)) return null;
  const { formalDecision, legalBasis, appealGuidance } = formal;
  if (!isText(legalBasis) || !isText(appealGuidance)) return null;
  if (formalDecision !== 'yes' && formalDecision !== 'no' && formalDecision !== null) return null;
  return { formalDecision, legalBasis, appealGuidance };
}

/** As long as a closed case may stay at the most: a year. */
export const longestStay = 365;
export const staysSoLong = (days: number): boolean =>
  Number.isInteger(days) && days >= 1 && days <= longestStay;
export function readLeaving(value: string): number | null {
  const days = parsed(value);
  return isNumber(days) && staysSoLong(days) ? days : null;
}

/** As much as can be taken in beside a question. */
export const longestWorkflow = 2000;
export const readWorkflow = (value: string): string | null =>
  value.trim().length <= longestWorkflow ? value.trim() : null;

import { riskLevels, type RiskLevel } from '../../model/vocabulary.ts';
import { longestDays, type Ceilings } from '../dueDates.ts';

export type IntervalProblem =
  | { readonly code: 'notWholeDays' }
  | { readonly code: 'longerThanModel'; readonly most: number }
  /** A more serious level would wait longer than a less serious one. */
  | { readonly code: 'longerThanBelow'; readonly below: RiskLevel; readonly most: number };

/**
 * What is wrong with a lead's own days to the next evaluation, level by level: whole days, at least one, never more
 * than the model's (p. 11), and never more than for the level beneath it.
 */
export function intervalProblems(
  days: Readonly<Partial<Ceilings>>,
): Readonly<Partial<Record<RiskLevel, IntervalProblem>>> {
  const found: Partial<Record<RiskLevel, IntervalProblem>> = {};
  let below: RiskLevel | null = null;
  for (const level of riskLevels) {
    const own = days[level] ?? longestDays[level];
    const most = below === null ? own : (days[below] ?? longestDays[below]);
    if (!Number.isInteger(own) || own < 1) found[level] = { code: 'notWholeDays' };
    else if (own > longestDays[level]) found[level] = { code: 'longerThanModel', most: longestDays[level] };
    else if (below !== null && own > most) found[level] = { code: 'longerThanBelow', below, most };
    below = level;
  }
  return found;
}

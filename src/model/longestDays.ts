import type { RiskLevel } from './vocabulary.ts';

/** Days to the next evaluation at the most (model 2022, p. 11). A lead may only shorten them. */
export const longestDays: Readonly<Record<RiskLevel, number>> = {
  imminent: 1,
  high: 7,
  elevated: 30,
  present: 60,
};

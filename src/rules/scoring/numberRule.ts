import type { PackRule } from '../../model/instruments/pack.ts';
import { itemRange } from './itemAnswer.ts';
import type { ScoreChoices } from './result.ts';
import type { Met } from './ruleReader.ts';

type NumberRule = Extract<PackRule, { readonly kind: 'sum' | 'mean' }>;

/** Sum or mean of what was answered, times the rule's factor; null when too much is missing by the manual. */
export function numberOf(rule: NumberRule, met: readonly Met[]): number | null {
  const values = met.flatMap(({ answer }) => (answer.kind === 'value' ? [answer.value] : []));
  const lacking = met.length - values.length;
  const allowed = rule.missing.kind === 'upTo' ? rule.missing.items : 0;
  if (lacking > allowed || values.length === 0) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  const mean = sum / values.length;
  if (rule.kind === 'mean') return mean * rule.times;
  const filled =
    rule.missing.kind === 'upTo' && rule.missing.standsIn === 'meanOfAnswered' ? mean * lacking : 0;
  return (sum + filled) * rule.times;
}

/** Lowest and highest number the rule can give, from what its items' options are worth. */
export function rangeOf(
  rule: NumberRule,
  met: readonly Met[],
): { readonly from: number; readonly to: number } {
  const ranges = met.flatMap(({ item }) => (item === null ? [] : [itemRange(item) ?? { from: 0, to: 0 }]));
  const from = ranges.reduce((total, range) => total + range.from, 0);
  const to = ranges.reduce((total, range) => total + range.to, 0);
  const shared = rule.kind === 'mean' ? Math.max(ranges.length, 1) : 1;
  return { from: (from / shared) * rule.times, to: (to / shared) * rule.times };
}

/** The threshold in use: the chosen one if the manual offers it, else its standard; null without any, and for one not offered. */
export function thresholdOf(rule: NumberRule, choices: ScoreChoices): number | 'notOffered' | null {
  if (rule.threshold === undefined) return null;
  if (choices.threshold === undefined) return rule.threshold.standard;
  return rule.threshold.choices.includes(choices.threshold) ? choices.threshold : 'notOffered';
}

/** The band a number lies in, or the side of the threshold; null where the manual names none. */
export function outcomeOf(rule: NumberRule, value: number, threshold: number | null): string | null {
  if (rule.threshold !== undefined && threshold !== null)
    return value >= threshold ? rule.threshold.reached : rule.threshold.under;
  return rule.bands.findLast(({ from }) => value >= from)?.outcome ?? null;
}

import type { AnyEntry } from '../../entries/entry.ts';
import { bodyOf } from '../../flow/bodyOf.ts';
import type { MeasureHistory } from '../../flow/measureHistory.ts';
import { standing } from '../../flow/standing.ts';

/** So many goals are rated at once at the most: ten questions at a time. */
const mostGoals = 10;

/** The goals a rating may begin with: of the newest plan of the citizen's own, and those that were rated before. */
export function goalsOf(entries: readonly AnyEntry[], history: MeasureHistory): readonly string[] {
  const plan = standing(entries).findLast(({ kind }) => kind === 'citizensPlan');
  const planned = plan === undefined ? null : bodyOf(plan, 'citizensPlan');
  const rated = history.taken.flatMap(({ body }) => (body.goal === undefined ? [] : [body.goal]));
  const all = [...(planned?.plannedGoals ?? []).map(({ goal }) => goal), ...rated.toReversed()];
  return [...new Set(all.map((goal) => goal.trim()))].slice(0, mostGoals);
}

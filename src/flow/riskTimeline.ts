import { asLocalDate, type EntryId, type LocalDate } from '../entries/ids.ts';
import type { ResultTool } from '../model/resultScales.ts';
import type { CaseEvent, RiskLevel } from '../model/vocabulary.ts';
import { earliest } from '../rules/dates.ts';
import type { GivenSafety, RiskHistory } from './riskHistory.ts';

/** A level from the day it was judged until the next judgement or today; after `dueOn` it was due again. */
export interface LevelStep {
  readonly id: EntryId;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly dueOn: LocalDate;
  readonly holds: RiskLevel;
  /** What was chosen, when it waits for a second person and something else holds. */
  readonly chosen: RiskLevel | null;
}
export type TimelineMark = { readonly id: string; readonly on: LocalDate } & (
  | { readonly kind: 'event'; readonly event: CaseEvent }
  | { readonly kind: 'result'; readonly tool: ResultTool }
  | { readonly kind: 'planned'; readonly what: CaseEvent | 'nextEvaluation' | 'plannedDay' }
);
export interface RiskTimeline {
  readonly levels: readonly LevelStep[];
  readonly safety: readonly GivenSafety[];
  readonly marks: readonly TimelineMark[];
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly today: LocalDate;
}

const byDay = (one: { readonly on: LocalDate }, other: { readonly on: LocalDate }): number =>
  one.on.localeCompare(other.on);
const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

/**
 * What the picture over time shows, and its table: what was judged, said and noted on which day, and the days people
 * have set ahead. No line goes beyond today: nothing here foresees anything.
 */
export function riskTimeline(history: RiskHistory, today: LocalDate): RiskTimeline {
  const { evaluations, events, results } = history;
  const safety = [...history.safety].sort(byDay);
  const ends = evaluations.map((_, at) => evaluations[at + 1]?.signedOn ?? today);
  const levels = evaluations.map(({ id, signedOn, body, dueOn, holds, second }, at): LevelStep => ({
    id,
    from: signedOn,
    to: later(signedOn, ends[at] ?? today),
    dueOn,
    holds,
    chosen: second === 'pending' || second === 'disagreed' ? body.level : null,
  }));
  const newest = evaluations.at(-1);
  const marks: TimelineMark[] = [
    ...events.map(({ id, event, on }): TimelineMark => ({ kind: 'event', id, on, event })),
    ...results.map(({ id, body }): TimelineMark => ({
      kind: 'result',
      id,
      on: asLocalDate(body.doneOn),
      tool: body.tool,
    })),
    ...events.flatMap(({ id, event, plannedFor }): TimelineMark[] =>
      plannedFor === null ? [] : [{ kind: 'planned', id: `${id} planned`, on: plannedFor, what: event }],
    ),
    ...evaluations.flatMap(({ id, body }): TimelineMark[] =>
      body.plannedDay === undefined
        ? []
        : [{ kind: 'planned', id: `${id} planned`, on: asLocalDate(body.plannedDay), what: 'plannedDay' }],
    ),
    ...(newest === undefined
      ? []
      : [
          {
            kind: 'planned' as const,
            id: `${newest.id} next`,
            on: asLocalDate(newest.body.nextOn),
            what: 'nextEvaluation' as const,
          },
        ]),
  ].sort(byDay);
  const days = [
    today,
    ...levels.map(({ from }) => from),
    ...marks.map(({ on }) => on),
    ...safety.map(({ on }) => on),
  ];
  return {
    levels,
    safety,
    marks,
    first: earliest(today, ...days),
    last: days.reduce(later, today),
    today,
  };
}

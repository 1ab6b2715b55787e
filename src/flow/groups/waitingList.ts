import type { LocalDate, StreamId } from '../../entries/ids.ts';
import type { ParticipationSummary } from '../../entries/summary.ts';
import type { PlaceMove } from '../../model/groups/groupVocabulary.ts';
import { searched } from '../caseList.ts';

/** What the waiting list can be narrowed to. */
export const waitingShown = ['waiting', 'due', 'paused', 'withdrawn', 'all'] as const;
export type WaitingShown = (typeof waitingShown)[number];
export const neededThings = [
  'language',
  'interpreter',
  'childcare',
  'hours',
  'access',
  'preference',
  'needs',
  'cleared',
] as const;
export type NeededThing = (typeof neededThings)[number];

/** One citizen on the list: what a group leader reads of them, and nothing else. */
export interface Waiter {
  readonly stream: StreamId;
  readonly summary: ParticipationSummary;
  /** Placed in a group since they came onto the list. */
  readonly placed: boolean;
  readonly due: boolean;
}
export interface WaitingList {
  /** Waiting and in no group. */
  readonly waiting: number;
  readonly paused: number;
  /** Promised to hear from the office by today: the longest waited for first. */
  readonly due: readonly Waiter[];
  /** Those who fit, whoever came onto the list first comes first. */
  readonly find: (asked: {
    readonly search: string;
    readonly shown: WaitingShown;
    readonly need: NeededThing | null;
  }) => readonly Waiter[];
}

const staysPlaced: ReadonlySet<PlaceMove> = new Set([
  'invited',
  'accepted',
  'attending',
  'completed',
  'movedToIndividual',
]);
/** Who said no or stopped waits again; who completed a course only after they came onto the list anew. */
const isPlaced = ({ places, since }: ParticipationSummary): boolean =>
  places.some(({ to, onDay }) => staysPlaced.has(to) && onDay >= since);

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** The waiting list, ready to be searched: made once, so that every letter typed is answered at once. */
export function waitingList(
  participants: ReadonlyMap<StreamId, ParticipationSummary>,
  today: LocalDate,
): WaitingList {
  const all = [...participants].map(([stream, summary]) => {
    const placed = isPlaced(summary);
    const due =
      !placed &&
      summary.waiting !== 'withdrawn' &&
      summary.recontactOn !== null &&
      summary.recontactOn <= today;
    const said = [summary.alias, summary.ready ?? '', ...Object.values(summary.needs)];
    const waiter: Waiter = { stream, summary, placed, due };
    return { waiter, text: searched(said.join(' ')) };
  });
  all.sort(
    ({ waiter: one }, { waiter: other }) =>
      byText(one.summary.since, other.summary.since) || byText(one.summary.alias, other.summary.alias),
  );
  const isShown = ({ summary, placed, due }: Waiter, shown: WaitingShown): boolean => {
    if (shown === 'all') return true;
    if (shown === 'due') return due;
    return !placed && summary.waiting === shown;
  };
  const count = (shown: WaitingShown): number => all.filter(({ waiter }) => isShown(waiter, shown)).length;
  return {
    waiting: count('waiting'),
    paused: count('paused'),
    due: all
      .flatMap(({ waiter }) => (waiter.due ? [waiter] : []))
      .sort((one, other) => byText(one.summary.recontactOn ?? '', other.summary.recontactOn ?? '')),
    find: ({ search, shown, need }) => {
      const wanted = searched(search);
      return all.flatMap(({ waiter, text }) =>
        text.includes(wanted) &&
        isShown(waiter, shown) &&
        (need === null || (waiter.summary.needs[need] ?? '') !== '')
          ? [waiter]
          : [],
      );
    },
  };
}

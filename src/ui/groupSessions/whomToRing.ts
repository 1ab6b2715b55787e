import type { LocalDate, StreamId } from '../../entries/ids.ts';
import type { Clearance } from '../../entries/placeInGroup.ts';

/** How a citizen stands to one session, as the leader is told. `missing` turns nobody away. */
export type Cleared = 'cleared' | 'notThisTime' | 'missing';

type Told = { readonly clearances: readonly Clearance[] } | null;

const ofGroup = (told: Told, group: StreamId): readonly Clearance[] =>
  (told?.clearances ?? []).filter((one) => one.group === group);

/** The newest clearance for one session of a group. */
export const clearanceFor = (told: Told, group: StreamId, onDay: LocalDate): Clearance | null =>
  ofGroup(told, group).findLast((one) => one.sessionOn === onDay) ?? null;

/** The newest one of the group, whatever its session: it says whom to ring and what to do. */
export const newestClearance = (told: Told, group: StreamId): Clearance | null =>
  ofGroup(told, group).reduce<Clearance | null>(
    (newest, one) => (newest === null || one.sessionOn >= newest.sessionOn ? one : newest),
    null,
  );

export const clearedFor = (told: Told, group: StreamId, onDay: LocalDate): Cleared =>
  clearanceFor(told, group, onDay)?.cleared ?? 'missing';

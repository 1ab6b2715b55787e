import type { AnyEntry } from '../entries/entry.ts';
import type { EntryId } from '../entries/ids.ts';
import { isEntryKind, kindFacts } from '../entries/kindFacts.ts';
import { compareEntries } from '../entries/order.ts';

/** Order is (lamport, device), whatever order a merge brought the entries in; the same entry twice is one entry. */
function sorted(entries: readonly AnyEntry[]): AnyEntry[] {
  const once = new Map<EntryId, AnyEntry>();
  for (const entry of entries) if (!once.has(entry.id)) once.set(entry.id, entry);
  return [...once.values()].sort(compareEntries);
}

const mayAmend = (entry: AnyEntry, target: AnyEntry | undefined): target is AnyEntry =>
  target !== undefined &&
  target.kind === entry.kind &&
  isEntryKind(entry.kind) &&
  kindFacts[entry.kind].amendable &&
  // Only what came before can be amended; so no entry can amend itself in a circle.
  compareEntries(target, entry) < 0;

/**
 * The entries as the fold reads them: an amending entry stands in the place of the one it amends, and the latest
 * amendment stands. Both remain in the stream and are shown; only the fold reads one of them. `beside`: amendments that
 * take nobody's place and stand in their own.
 */
export function standing(
  entries: readonly AnyEntry[],
  beside: (amending: AnyEntry) => boolean = () => false,
): readonly AnyEntry[] {
  const all = sorted(entries);
  if (all.every((entry) => entry.amends === undefined)) return all;
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const standsFor = new Map<EntryId, AnyEntry>();
  const amending = new Set<EntryId>();
  for (const entry of all) {
    let target = entry.amends === undefined ? undefined : byId.get(entry.amends);
    if (!mayAmend(entry, target) || beside(entry)) continue;
    // An amendment of an amendment takes the place of the first.
    while (target.amends !== undefined && amending.has(target.id)) {
      const earlier = byId.get(target.amends);
      if (earlier === undefined) break;
      target = earlier;
    }
    amending.add(entry.id);
    standsFor.set(target.id, entry);
  }
  return all
    .filter((entry) => !amending.has(entry.id))
    .map((entry) => {
      const stands = standsFor.get(entry.id);
      // What was said is corrected, not the day it was said: no deadline that ran from it begins anew.
      return stands === undefined ? entry : { ...stands, onDate: entry.onDate };
    });
}

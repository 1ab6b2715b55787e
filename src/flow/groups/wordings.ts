import type { AnyEntry } from '../../entries/entry.ts';
import type { EntryId } from '../../entries/ids.ts';
import { compareEntries } from '../../entries/order.ts';

/**
 * The first wording of every entry that was amended: what others name a concern by stays one id, however often its text
 * is corrected. An id nobody knows is its own.
 */
export function firstWordings(entries: readonly AnyEntry[]): (id: EntryId) => EntryId {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const first = (id: EntryId): EntryId => {
    const entry = byId.get(id);
    const before = entry?.amends === undefined ? undefined : byId.get(entry.amends);
    if (entry === undefined || before === undefined || before.kind !== entry.kind) return id;
    // Only what came before can be amended, so this ends.
    return compareEntries(before, entry) < 0 ? first(before.id) : id;
  };
  return first;
}

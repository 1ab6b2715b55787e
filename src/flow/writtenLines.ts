import type { AnyEntry } from '../entries/entry.ts';
import type { BodyOf, EntryKind } from '../entries/kinds.ts';
import { compareEntries } from '../entries/order.ts';
import { bodyOf } from './bodyOf.ts';
import { standing } from './standing.ts';

export interface Written<K extends EntryKind> {
  readonly entry: AnyEntry;
  readonly body: BodyOf<K>;
}
/** What stands, and what stood before it was corrected, the newest first. */
export interface WrittenLine<K extends EntryKind> extends Written<K> {
  readonly before: readonly Written<K>[];
}

/** Everything of one kind that a case holds, in order. What was corrected stands once, its earlier wording under it. */
export function writtenLines<K extends EntryKind>(
  entries: readonly AnyEntry[],
  kind: K,
): readonly WrittenLine<K>[] {
  const written = entries.flatMap((entry): readonly Written<K>[] => {
    const body = bodyOf(entry, kind);
    return body === null ? [] : [{ entry, body }];
  });
  const standsNow = new Set(standing(entries).map((entry) => entry.id));
  const first = ({ entry }: Written<K>): string => {
    const target = written.find((one) => one.entry.id === entry.amends);
    // Only what came before can be corrected, so this ends.
    return target === undefined || compareEntries(target.entry, entry) >= 0 ? entry.id : first(target);
  };
  return written
    .filter(
      ({ entry }, at) =>
        standsNow.has(entry.id) && written.findIndex((one) => one.entry.id === entry.id) === at,
    )
    .map((line) => ({
      ...line,
      before: written
        .filter((other) => !standsNow.has(other.entry.id) && first(other) === first(line))
        .sort((one, other) => compareEntries(other.entry, one.entry)),
    }))
    .sort((one, other) => compareEntries(one.entry, other.entry));
}

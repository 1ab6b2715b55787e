import type { AnyEntry } from '../entries/entry.ts';
import { kinds, type BodyOf, type EntryKind } from '../entries/kinds.ts';
import { upcastBody } from '../entries/upcast/upcastBody.ts';

/** The body of an entry in today's version; null when it is of another kind, newer than this product, or unreadable. */
export function bodyOf<K extends EntryKind>(entry: AnyEntry, kind: K): BodyOf<K> | null {
  const known = kinds[kind];
  if (entry.kind !== kind || entry.schemaVersion > known.version) return null;
  const read = known.body.safeParse(upcastBody(kind, entry.schemaVersion, entry.body));
  return read.success ? (read.data as BodyOf<K>) : null;
}

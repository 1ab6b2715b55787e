import type { AnyEntry, Entry } from '../entries/entry.ts';
import { isEntryKind, kinds } from '../entries/kinds.ts';
import { upcastBody } from '../entries/upcast/upcastBody.ts';

/** An entry of a kind and version this product knows, with a body that fits; otherwise it is kept and said so. */
export function knownEntry(entry: AnyEntry): Entry | null {
  if (!isEntryKind(entry.kind)) return null;
  const kind = kinds[entry.kind];
  if (entry.schemaVersion > kind.version) return null;
  const body = kind.body.safeParse(upcastBody(entry.kind, entry.schemaVersion, entry.body));
  return body.success ? ({ ...entry, body: body.data } as Entry) : null;
}

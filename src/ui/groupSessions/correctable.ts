import type { AnyEntry, EntryOf } from '../../entries/entry.ts';
import { knownEntry } from '../../flow/knownEntry.ts';

/** What a group corrects on its own page: told in words, about one participant, on a day. */
export type Correctable = EntryOf<'safetyConcern'> | EntryOf<'catchUpTalk'>;

/** Null for every other entry, and for one this product cannot read whole. */
export function correctable(entry: AnyEntry): Correctable | null {
  const known = knownEntry(entry);
  return known?.kind === 'safetyConcern' || known?.kind === 'catchUpTalk' ? known : null;
}

import type { AnyEntry } from '../entries/entry.ts';
import { sameBytes } from './bytes.ts';
import type { Link } from './chains.ts';
import type { StreamKeys } from './keyRing.ts';
import type { ReadStream } from './ports.ts';

/** A record that could not be opened, and why. */
export type Damage = ReadStream['damaged'][number];
export type OpenedEntry =
  | { readonly kind: 'open'; readonly compartment: string; readonly entry: AnyEntry; readonly link: Link }
  | { readonly kind: 'closed'; readonly compartment: string }
  | { readonly kind: 'damaged'; readonly compartment: string | null; readonly why: Damage['why'] };

interface Row {
  readonly key: string;
  readonly bytes: Uint8Array;
}
/** What was opened and verified under one set of keys, by record. */
export interface OpenedEntries {
  /** The record as it was opened before, when every byte of it is the same. */
  readonly find: (keys: StreamKeys, record: Row) => OpenedEntry | undefined;
  readonly keep: (keys: StreamKeys, record: Row, opened: OpenedEntry) => void;
  /** A case that leaves or is erased is not remembered either. */
  readonly forget: (keys: StreamKeys) => void;
}

/** Streams whose entries are remembered: the case at hand and those looked at just before. */
const streams = 4;
/** Example cases are signed in turns, a day at a time, and are nobody's: all of them are remembered. */
const streamsInTraining = 32;

/**
 * Remembers what was opened, so that a long case is unsealed and verified once and not with every look and every
 * signature. Lives in the Worker's memory beside the keys and goes with them. A changed byte is a new record; keys
 * that were read anew find nothing here.
 */
export function openedEntries(training = false): OpenedEntries {
  const most = training ? streamsInTraining : streams;
  const known = new Map<StreamKeys, Map<string, Row & { readonly opened: OpenedEntry }>>();
  return {
    find: (keys, { key, bytes }) => {
      const before = known.get(keys)?.get(key);
      return before !== undefined && sameBytes(before.bytes, bytes) ? before.opened : undefined;
    },
    forget: (keys) => void known.delete(keys),
    keep: (keys, { key, bytes }, opened) => {
      if (opened.kind !== 'open') return;
      const ofStream = known.get(keys) ?? new Map<string, Row & { readonly opened: OpenedEntry }>();
      // Put last, so that the one longest unused is first to go.
      known.delete(keys);
      known.set(keys, ofStream.set(key, { key, bytes, opened }));
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
  };
}

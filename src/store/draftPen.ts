import type { DraftChange, DraftValue } from '../entries/draft.ts';
import { fromBase64url } from './base64url.ts';
import { seal, type Place } from './envelope.ts';
import { changesRecord, journalBytes, type JournalRecord } from './journalRecord.ts';
import type { BlobWrite, Blobs, Stamp } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { sealingKey, type SealingKey } from './sealingKey.ts';

/** After so many records of its own the pen writes them as one. */
const mostRecords = 64;

/**
 * Adds to one draft. It holds a key made for this alone, which opens nothing that was there before. Answers are set
 * whole: it does not know what stood there. Throws `failed` for a splice.
 */
export interface DraftPen {
  readonly change: (changes: readonly DraftChange[], stamp: Stamp) => Promise<void>;
}

/**
 * The pen of one draft: what somebody else writes while nothing of the case may be read. Its key lies in the draft's
 * journal, sealed under the person's own key, so that whoever unlocks next reads what was written. Only names of places
 * and that one key are taken in here: nothing that was open before is held on to.
 */
export function openPen(given: {
  readonly blobs: Pick<Blobs, 'write'>;
  readonly vault: string;
  readonly person: string;
  readonly draft: string;
  readonly key: SealingKey;
  /** The number of its first record. */
  readonly next: number;
}): DraftPen {
  const { blobs, vault, person, draft, key } = given;
  let { next } = given;
  let turn: Promise<unknown> = Promise.resolve();
  /** What was set by this pen, and the records it stands in. */
  const written = new Map<string, DraftValue>();
  let own: readonly string[] = [];
  const write = async (changes: readonly DraftChange[], stamp: Stamp): Promise<void> => {
    for (const change of changes) {
      if (!('set' in change)) throw new VaultProblem('failed', 'a pen sets whole answers');
      written.set(change.set, change.to);
    }
    const compact = own.length >= mostRecords;
    const sets = compact ? [...written].map(([set, to]): DraftChange => ({ set, to })) : changes;
    // A number is used once, also when nobody knows whether its record landed.
    const seq = next;
    next += 1;
    const record = journalKey(draft, seq);
    const place: Place = { vault, stream: person, compartment: 'own', record, slot: 'draft', revision: seq };
    const bytes = await seal(key, place, journalBytes(changesRecord(sets, stamp.instant)));
    const gone = compact ? own.map((old): BlobWrite => ({ remove: 'journal', key: old })) : [];
    await blobs.write([{ put: 'journal', group: draft, key: record, bytes }, ...gone]);
    own = compact ? [record] : [...own, record];
  };
  return {
    change: (changes, stamp) => {
      const mine = turn.then(() => write(changes, stamp));
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** The key of a pen, from the record that keeps it. Throws for one that is none. */
export const penOf = ({ id, key }: Extract<JournalRecord, { kind: 'pen' }>): Promise<SealingKey> =>
  sealingKey(id, 0, fromBase64url(key));

/** The key of one record of a draft's journal; its number is bound into what is sealed. */
export const journalKey = (draft: string, seq: number): string => `${draft}.${String(seq).padStart(10, '0')}`;

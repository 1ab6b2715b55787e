import type { AnyEntry, EntryOf } from '../../entries/entry.ts';
import type { EntryId, Instant, PersonId } from '../../entries/ids.ts';
import { kindFacts } from '../../entries/kindFacts.ts';
import { wholePackSchema, type WholePack } from '../../model/instruments/pack.ts';
import { packs } from '../../model/instruments/packs.ts';
import type { Competence } from '../../model/vocabulary.ts';
import { verifyPack } from '../scoring/verifyPack.ts';

/**
 * `offered`: may be chosen. `older`: a newer one was taken in since. `removed`: a lead took it out. `notRun`: this
 * product cannot run it, or it was not signed by a lead; it is kept and shown. Whichever it is, what was answered in it
 * is read with it.
 */
export type PackState = 'offered' | 'older' | 'removed' | 'notRun';

/** One instrument as it was taken in. */
export interface ImportedPack {
  readonly entry: EntryId;
  readonly id: string;
  readonly version: string;
  readonly state: PackState;
  /** Null where the content is not a pack this product can read. */
  readonly pack: WholePack | null;
  /** Word for word as it was signed. */
  readonly content: string;
  readonly licence: EntryOf<'instrumentPack'>['body']['licence'];
  readonly competence: Competence | null;
  readonly by: PersonId;
  readonly at: Instant;
}

const readAs = <K extends 'instrumentPack' | 'instrumentPackRemoval'>(
  kind: K,
  entry: AnyEntry,
): EntryOf<K> | null =>
  entry.kind === kind && entry.schemaVersion <= kindFacts[kind].version ? (entry as EntryOf<K>) : null;

function packOf(content: string): WholePack | null {
  try {
    const read = wholePackSchema.safeParse(JSON.parse(content));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Whether a pack may be run here: sound, with cases of its own that come out, and no name of a shipped one. */
function runs(pack: WholePack): boolean {
  const { words: _words, ...plain } = pack;
  return !Object.hasOwn(packs, pack.id) && pack.verifiedAgainst.length > 0 && verifyPack(plain).length === 0;
}

/**
 * Every instrument the office has taken in, from the entries of the team stream, oldest first. Judged anew whenever it is
 * read, like every setting: an entry that came from another machine, or was signed by somebody else than a lead, is kept
 * and not followed. Of one id the version that was taken in last is offered. Never throws.
 */
export function readPacks(entries: readonly AnyEntry[]): readonly ImportedPack[] {
  const read: ImportedPack[] = [];
  const removed = new Set<string>();
  for (const entry of entries) {
    const removal = readAs('instrumentPackRemoval', entry);
    if (removal !== null && removal.role === 'lead') removed.add(removal.body.entry);
    const taken = readAs('instrumentPack', entry);
    if (taken === null) continue;
    const { pack: id, version, content, licence, competence } = taken.body;
    const pack = packOf(content);
    const follows =
      taken.role === 'lead' && pack !== null && pack.id === id && pack.version === version && runs(pack);
    read.push({
      entry: taken.id,
      id,
      version,
      state: follows ? 'offered' : 'notRun',
      pack,
      content,
      licence,
      competence: competence ?? null,
      by: taken.author.person,
      at: taken.at,
    });
  }
  return read.map((one, at): ImportedPack => {
    if (one.state === 'notRun') return one;
    if (removed.has(one.entry)) return { ...one, state: 'removed' };
    const isOlder = read.some(
      (other, later) =>
        later > at && other.id === one.id && other.state === 'offered' && !removed.has(other.entry),
    );
    return isOlder ? { ...one, state: 'older' } : one;
  });
}

/** The packs that may be chosen now, the newest version of each. */
export const offeredPacks = (read: readonly ImportedPack[]): readonly WholePack[] =>
  read.flatMap(({ state, pack }) => (state === 'offered' && pack !== null ? [pack] : []));

/**
 * The pack an answer was given in: that version, whatever became of it since. Undefined where it is not here or cannot
 * be read: then the answers stand as they were signed.
 */
export const packAnsweredIn = (
  read: readonly ImportedPack[],
  id: string,
  version: string,
): WholePack | undefined =>
  read.find((one) => one.id === id && one.version === version && one.pack !== null)?.pack ?? undefined;

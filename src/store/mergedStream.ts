import { canonicalText } from '../entries/canonical.ts';
import type { AnyEntry, StreamRef } from '../entries/entry.ts';
import { asStreamId } from '../entries/ids.ts';
import { fromBase64url } from './base64url.ts';
import { openParts } from './summaryParts.ts';
import type { Context } from './context.ts';
import type { SentStream } from './exchangeFormat.ts';
import { ExchangeRefused } from './exchangePort.ts';
import { markOn } from './goneMarks.ts';
import { standing } from './keptKeyFiles.ts';
import { fileNames, readKeyFile, streamFile, type Certificate, type StreamFile } from './keyFormat.ts';
import { mayKeep } from './keyHolders.ts';
import { remembered, stillClosed } from './keyMemory.ts';
import { openStreamFile, readStreamFile, type StreamKeys } from './keyRing.ts';
import { mergedRecords } from './mergedRecords.ts';
import { openedEntries } from './openedEntries.ts';
import type { BlobWrite } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { readStream } from './readStream.ts';
import { compartmentOfRow } from './sealedRecords.ts';
import { trustedStream } from './streamTrust.ts';
import { mergedFiles } from './streamVersions.ts';
import { sealedIn, type Rows } from './sealedRows.ts';

type People = ReadonlyMap<string, Certificate>;
/** Who worked on either machine before the two were one, and everything each of them ever was. */
export interface Before {
  readonly here: People;
  readonly there: People;
  readonly either: People;
}

/** One stream of a file as it will stand, and what is to be written for it. */
export interface MergedStream {
  readonly stream: StreamRef;
  /** Null when the keys here stay as they are. */
  readonly keys: StreamFile | null;
  /** People whose grants grow in a stream that was here before: their lists show more now. */
  readonly gained: readonly string[];
  readonly writes: readonly BlobWrite[];
  readonly fresh: readonly AnyEntry[];
  readonly here: readonly AnyEntry[];
  readonly sealed: number;
  /** Entries that are kept apart and not here yet. */
  readonly sheets: number;
  readonly erased: boolean;
  /** Its keys and all its entries, as they will be read; null when nothing of it is taken in. */
  readonly read: { readonly keys: StreamKeys; readonly entries: readonly AnyEntry[] } | null;
}

/** Checks one stream against itself and against what is here. Throws `ExchangeRefused`. */
export async function mergedStream(
  merging: Context,
  before: Before,
  sent: SentStream,
  context: Context,
): Promise<MergedStream> {
  const stream: StreamRef = { type: sent.stream.type, id: asStreamId(sent.stream.id) };
  const nothing = {
    stream,
    keys: null,
    gained: [],
    writes: [],
    fresh: [],
    here: [],
    sealed: 0,
    sheets: 0,
    read: null,
  };
  const theirs = await keysThere(merging, before, sent);
  const rows = sent.records.map(({ bytes, ...one }) => ({ ...one, bytes: fromBase64url(bytes) }));
  if (rows.some((row) => compartmentOfRow(theirs.whole, row) === undefined))
    throw new ExchangeRefused('tampered');
  await wholeByItself(merging, stream, theirs.whole, rows);
  const mark = await markOn(context, stream.id);
  if (mark !== null && mark !== 'forged') return { ...nothing, erased: true };

  const { keyFiles, member } = context;
  const bytes = await keyFiles.read(fileNames.stream(stream.id));
  const ours = bytes === undefined ? undefined : readKeyFile(streamFile, bytes);
  const raw = ours === undefined ? theirs.raw : await mergedFiles(ours, theirs.raw);
  const whole = await trustedStream(raw, before.either, true);
  if (whole === null || whole.stream.type !== stream.type) throw new ExchangeRefused('tampered');
  const keys = await standing(merging, raw, whole);
  const now = await trustedStream(keys, await merging.people());
  if (now === null) throw new ExchangeRefused('tampered');
  const ring = await openStreamFile(member, now).catch(damagedIs('tampered'));
  const merged = await mergedRecords(context, { ...merging, keysOf: async () => ring }, stream, rows);
  const known = await readStreamFile(keyFiles, member.vault, stream.id, before.here).catch(() => undefined);
  // Whatever a version says it stands in for: no key that is here or there is lost.
  const kept = new Set(keyIdsOf(now));
  if ([theirs.whole, ...(known === undefined ? [] : [known])].flatMap(keyIdsOf).some((id) => !kept.has(id)))
    throw new ExchangeRefused('tampered');
  // Nor is a closing left out, unless somebody who may has opened the case again.
  for (const one of [theirs.whole, ...(known === undefined ? [] : [known])])
    if ((await stillClosed(now, remembered(one), before.either)).length > 0)
      throw new ExchangeRefused('tampered');
  if (known !== undefined && takesFrom(known, now, await merging.people()))
    throw new ExchangeRefused('tampered');
  const sentIds = new Set(rows.filter(({ table }) => table === 'entries').map(({ key }) => key));
  const seen = merged.entries.filter(({ id }) => sentIds.has(id));
  return {
    stream,
    keys: ours !== undefined && canonicalText(ours) === canonicalText(keys) ? null : keys,
    gained: known === undefined ? [] : gainers(known, now),
    writes: merged.writes,
    fresh: seen.filter(({ id }) => merged.fresh.has(id)),
    here: seen.filter(({ id }) => !merged.fresh.has(id)),
    sealed: [...sentIds].filter((id) => !merged.apart.has(id)).length - seen.length,
    sheets: [...sentIds].filter((id) => merged.apart.has(id) && merged.fresh.has(id)).length,
    erased: false,
    read: { keys: ring, entries: merged.entries },
  };
}

async function keysThere(
  { member }: Context,
  before: Before,
  { stream, keys }: SentStream,
): Promise<{ readonly raw: StreamFile; readonly whole: StreamFile }> {
  let raw: StreamFile;
  try {
    raw = readKeyFile(streamFile, fromBase64url(keys));
  } catch (cause) {
    const newer = cause instanceof VaultProblem && cause.kind === 'newerStore';
    throw new ExchangeRefused(newer ? 'newer' : 'tampered');
  }
  const right = raw.vault === member.vault && raw.stream.id === stream.id && raw.stream.type === stream.type;
  const whole = right ? await trustedStream(raw, before.there) : null;
  if (whole === null) throw new ExchangeRefused('tampered');
  return { raw, whole };
}

/** The file as a store of its own: what this person's keys open of it is whole, signed by its authors and in place. */
async function wholeByItself(
  merging: Context,
  stream: StreamRef,
  file: StreamFile,
  rows: Rows,
): Promise<void> {
  const keys = await openStreamFile(merging.member, file).catch(damagedIs('tampered'));
  const inFile: Context = {
    ...merging,
    blobs: sealedIn(rows),
    keysOf: async () => keys,
    opened: openedEntries(),
  };
  if ((await readStream(inFile, stream, 'all')).damaged.length > 0) throw new ExchangeRefused('tampered');
  const summaries = await inFile.blobs.ofGroup('summaries', stream.id);
  const parts = Object.values(await openParts(inFile, keys, summaries));
  if (parts.some(({ part }) => part === null)) throw new ExchangeRefused('tampered');
}

const damagedIs =
  (why: 'tampered') =>
  (cause: unknown): never => {
    if (cause instanceof VaultProblem) throw new ExchangeRefused(why);
    throw cause;
  };

const keyIdsOf = ({ compartments }: StreamFile): readonly string[] =>
  compartments.flatMap(({ keys }) => keys.map(({ id }) => id));

/** Whether somebody would lose a key they held here, though their role opens it and the case is not closed to them. */
function takesFrom(before: StreamFile, after: StreamFile, people: People): boolean {
  return before.grants.some(({ person, keys }) => {
    const kept = new Set(
      after.grants.filter((one) => one.person === person).flatMap((one) => one.keys.map(({ id }) => id)),
    );
    return keys.some(({ id, compartment }) => !kept.has(id) && mayKeep(after, people, person, compartment));
  });
}

function gainers(before: StreamFile, after: StreamFile): readonly string[] {
  const granted = (file: StreamFile, person: string): ReadonlySet<string> =>
    new Set(
      file.grants.filter((one) => one.person === person).flatMap(({ keys }) => keys.map(({ id }) => id)),
    );
  const people = [...new Set([...before.grants, ...after.grants].map(({ person }) => person))];
  return people.filter(
    (person) =>
      canonicalText([...granted(before, person)].sort()) !==
      canonicalText([...granted(after, person)].sort()),
  );
}

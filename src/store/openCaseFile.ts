import { asStreamId } from '../entries/ids.ts';
import type { StreamRef } from '../entries/entry.ts';
import { fromBase64url } from './base64url.ts';
import { digestOf, readCaseFile } from './caseFile.ts';
import { CaseFileRefused, type CaseFileContent } from './caseFileFormat.ts';
import { openParts } from './summaryParts.ts';
import type { Context } from './context.ts';
import { openDeparture, type DepartureMark } from './departure.ts';
import { headerOf } from './envelope.ts';
import { judgeMark } from './goneMarks.ts';
import { slotOfRow } from './headRows.ts';
import { hasSummary, type IndexRow } from './homeIndex.ts';
import { readKeyFile, streamFile, type Certificate, type StreamFile } from './keyFormat.ts';
import { openStreamFile, type StreamKeys } from './keyRing.ts';
import { openedEntries } from './openedEntries.ts';
import type { Blobs } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { readStream } from './readStream.ts';
import { signatureHolds } from './signedDocument.ts';
import { opensAll, trustedStream } from './streamTrust.ts';

/** A case file that was found whole: every record opened, every chain followed, nothing written. */
export interface OpenedCaseFile {
  readonly content: CaseFileContent;
  readonly digest: string;
  readonly stream: StreamRef;
  readonly keys: StreamFile;
  /** The mark it left with, when the case is away; null when nothing is known of it here. */
  readonly mark: DepartureMark | null;
  /** What home shows of it. */
  readonly row: IndexRow;
}

/** Checks the content of a case file whole. Throws `CaseFileRefused` with the first thing that does not hold. */
export async function openCaseFile(context: Context, bytes: Uint8Array): Promise<OpenedCaseFile> {
  const content = readCaseFile(bytes);
  if (content.vault !== context.member.vault) throw new CaseFileRefused('foreignVault');
  const stream: StreamRef = { type: 'case', id: asStreamId(content.stream.id) };
  const digest = await digestOf(content);
  const mark = await markOf(context, content, digest);
  const keys = await trustedKeys(context, content, mark !== null);
  const row = await openWhole(context, content, stream, keys);
  return { content, digest, stream, keys, mark, row };
}

/** The signature comes first: only of what somebody here signed it is said that the case was erased, or is older. */
async function markOf(
  context: Context,
  content: CaseFileContent,
  digest: string,
): Promise<DepartureMark | null> {
  const maker = (await context.people()).get(content.madeBy);
  const signedByMaker = maker !== undefined && (await signatureHolds(content, maker.signing));
  if (!signedByMaker || !maySign(maker, content)) throw new CaseFileRefused('tampered');
  const found = await context.blobs.get('tombstones', content.stream.id);
  const opened = found === undefined ? null : await openDeparture(context, content.stream.id, found);
  const judged = found === undefined ? null : await judgeMark(context, content.stream.id, found);
  const mark = judged === 'gone' ? opened : null;
  // A mark that does not hold keeps no case away; one that cannot be read here may.
  if (judged !== null && judged !== 'forged' && mark === null) throw new CaseFileRefused('erased');
  if (mark !== null && mark.digest !== digest) throw new CaseFileRefused('older');
  // The mark vouches for exactly this file, also when its maker has stopped here since. Without it nobody does.
  if (mark === null && maker.removed) throw new CaseFileRefused('tampered');
  return mark;
}

async function trustedKeys(context: Context, content: CaseFileContent, marked: boolean): Promise<StreamFile> {
  const keys = refusingDamage(() => readKeyFile(streamFile, fromBase64url(content.keys)));
  const right =
    keys.vault === content.vault &&
    keys.stream.id === content.stream.id &&
    keys.stream.type === content.stream.type;
  const whole = right ? await trustedStream(keys, await context.people(), marked) : null;
  if (whole === null) throw new CaseFileRefused('tampered');
  return whole;
}

/** Whether somebody may carry this case out: their role opens all of it, or did while they were here. */
function maySign(maker: Certificate, content: CaseFileContent): boolean {
  return opensAll(
    maker,
    refusingDamage(() => readKeyFile(streamFile, fromBase64url(content.keys))),
  );
}

/** Reads the file as a store of its own, by the same way as every other case. */
async function openWhole(
  context: Context,
  content: CaseFileContent,
  stream: StreamRef,
  file: StreamFile,
): Promise<IndexRow> {
  let keys: StreamKeys;
  try {
    keys = await openStreamFile(context.member, file);
  } catch {
    throw new CaseFileRefused('tampered');
  }
  const all = file.compartments.flatMap((one) => one.keys.map(({ id }) => id));
  if (!all.every((id) => keys.held.has(id))) throw new CaseFileRefused('notAllOpen');
  const slots = new Set(file.compartments.flatMap(({ slot, also = [] }) => [slot, ...also]));
  if (content.records.some(({ table, key }) => table !== 'entries' && !slots.has(slotOfRow(key))))
    throw new CaseFileRefused('tampered');
  const inFile: Context = {
    ...context,
    blobs: blobsOf(content),
    keysOf: async () => keys,
    // What a file says is remembered nowhere: it may be refused yet.
    opened: openedEntries(),
  };
  const { damaged, closedTo, entries } = await readStream(inFile, stream, 'all');
  const wanted = content.records.filter(({ table }) => table === 'entries').length;
  if (damaged.length > 0 || closedTo.length > 0 || entries.length !== wanted || wanted === 0)
    throw new CaseFileRefused('tampered');
  const summaries = await inFile.blobs.ofGroup('summaries', stream.id);
  const parts = await openParts(inFile, keys, summaries);
  const opened = Object.values(parts).filter(({ part }) => part !== null).length;
  const heads: Record<string, number> = {};
  for (const { key, bytes } of await inFile.blobs.ofGroup('heads', stream.id))
    heads[key] = headerOf(bytes).revision;
  const row = { stream: stream.id as string, parts, heads };
  const own = summaries.filter(({ key }) => key === slotOfRow(key)).length;
  if (opened !== own || !hasSummary(row)) throw new CaseFileRefused('tampered');
  return row;
}

function refusingDamage<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const newer = cause instanceof VaultProblem && cause.kind === 'newerStore';
    throw new CaseFileRefused(newer ? 'newer' : 'tampered');
  }
}

/** The records of a file, to be read as if they lay in a store. Nothing is ever written there. */
function blobsOf(content: CaseFileContent): Blobs {
  const rows = content.records.map(({ table, key, bytes }) => ({ table, key, bytes: fromBase64url(bytes) }));
  return {
    get: async (table, key) => rows.find((row) => row.table === table && row.key === key)?.bytes,
    ofGroup: async (table) => rows.filter((row) => row.table === table),
    all: async () => [],
    write: () => Promise.reject(new VaultProblem('failed', 'a file is not written to')),
    close: async () => undefined,
  };
}

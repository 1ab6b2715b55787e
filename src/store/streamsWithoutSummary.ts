import { asStreamId } from '../entries/ids.ts';
import type { Context } from './context.ts';
import { summaryPartsOf, type IndexRow } from './homeIndex.ts';
import { headRowsOf } from './headRows.ts';
import { fileNames } from './keyFormat.ts';
import type { StreamKeys } from './keyRing.ts';
import { openHead } from './streamHeads.ts';

export const missing = { slot: '', fingerprint: 'missing', part: null };
export const nothingOpens: IndexRow['parts'] = { missing };

/**
 * The cases and groups that have keys here, with what of them is missing. Asked only when the index is built from nothing
 * and could not miss one.
 */
export async function streamsWithoutSummary(
  context: Context,
): Promise<ReadonlyMap<string, IndexRow['parts']>> {
  const prefix = fileNames.stream('');
  const streams = new Map<string, IndexRow['parts']>();
  const audit = (await context.audit()).id;
  for (const name of await context.keyFiles.names()) {
    const stream = name.startsWith(prefix) ? name.slice(prefix.length) : context.member.team.id;
    if (stream === context.member.team.id || stream === audit) continue;
    const keys = await context.keysOf(stream).catch(() => undefined);
    if (keys === undefined) streams.set(stream, nothingOpens);
    else if (await missesASummary(context, keys))
      streams.set(stream, keys.file.stream.type === 'group' ? { group: missing } : nothingOpens);
  }
  return streams;
}

/** Parts that every case, and every group, has from its first entry on. */
const fromTheFirst: readonly string[] = ['contact', 'intake', 'caseFile', 'group'];

/**
 * Who opens no part that has a summary misses none: on a machine of their own it never came. Most cases have nothing in
 * `participation`: there its head tells whether there was a summary.
 */
async function missesASummary(context: Context, keys: StreamKeys): Promise<boolean> {
  const { file, held } = keys;
  const parts: readonly string[] = summaryPartsOf[file.stream.type];
  const open = new Set([...held.values()].map(({ compartment }) => compartment));
  const mine = file.compartments.filter(
    ({ compartment }) => parts.includes(compartment) && open.has(compartment),
  );
  if (mine.some(({ compartment }) => fromTheFirst.includes(compartment))) return true;
  const id = asStreamId(file.stream.id);
  const heads = mine.length === 0 ? [] : await context.blobs.ofGroup('heads', id);
  for (const part of mine) {
    const { main } = headRowsOf(part, heads);
    if (main === undefined) continue;
    const { head } = await openHead(context, { id }, keys, part.compartment, main.key, main.bytes);
    if (head === null || head.summary > 0) return true;
  }
  return false;
}

import { canonicalBytes, canonicalText } from '../entries/canonical.ts';
import type { Summary } from '../entries/summary.ts';
import { placeIn, type Context } from './context.ts';
import { headerOf, seal } from './envelope.ts';
import { summaryPartsOf, type IndexRow, type Kept } from './homeIndex.ts';
import { remembered } from './keyMemory.ts';
import { writeStreamFile, writingKey } from './keyRing.ts';
import type { OwnBook } from './ownBook.ts';
import type { BlobWrite } from './ports.ts';
import { nextHead, type NextHead, type Prepared } from './signing.ts';
import { withoutUndefined } from './withoutUndefined.ts';

/**
 * Writes entries, heads, summaries, the person's index and `also` (the end of a draft) in one transaction. A new
 * stream's keys are written before it: a crash in between leaves a key file without records, which harms nobody.
 */
export async function commitPrepared(
  context: Context,
  book: OwnBook,
  prepared: Prepared,
  summary: Summary,
  also: readonly BlobWrite[],
): Promise<void> {
  const { stream, keys, sealed } = prepared;
  const known = await book.row(stream.id);
  const heads = new Map<string, NextHead>(prepared.heads);
  const parts: Record<string, Kept> = { ...known?.parts };
  const writes: BlobWrite[] = sealed.map(({ key, bytes }) => ({
    put: 'entries',
    group: stream.id,
    key,
    bytes,
  }));
  for (const compartment of summaryPartsOf[stream.type]) {
    const given = withoutUndefined(summary[compartment] ?? null);
    const writing = writingKey(keys, compartment);
    if (given === null || writing === undefined) continue;
    const before = parts[compartment];
    const next = heads.get(compartment) ?? nextHead(prepared.compartments.get(compartment));
    const same = before !== undefined && canonicalText(before.part) === canonicalText(given);
    // A head begun anew knows of no summary yet: it is written again, so that the two go together.
    if (same && next.head.summary > 0) continue;
    const revision = next.head.summary + 1;
    const place = placeIn(context, stream.id, compartment, writing.slot, 'summary', revision);
    const bytes = await seal(writing.key, place, canonicalBytes(given));
    writes.push({ put: 'summaries', group: stream.id, key: writing.slot, bytes });
    heads.set(compartment, { ...next, head: { ...next.head, summary: revision } });
    parts[compartment] = { slot: writing.slot, fingerprint: headerOf(bytes).fingerprint, part: given };
  }
  const seen: Record<string, number> = { ...known?.heads };
  for (const [compartment, { head, revision }] of heads) {
    const writing = writingKey(keys, compartment);
    if (writing === undefined) continue;
    const place = placeIn(context, stream.id, compartment, writing.slot, 'head', revision);
    const bytes = await seal(writing.key, place, canonicalBytes(head));
    writes.push({ put: 'heads', group: stream.id, key: writing.slot, bytes });
    // Heads that came from other machines are in this one now, and their summaries are old.
    for (const key of prepared.compartments.get(compartment)?.beside ?? [])
      writes.push({ remove: 'heads', key }, { remove: 'summaries', key });
    seen[writing.slot] = revision;
  }
  if (prepared.newFile) {
    await writeStreamFile(context.keyFiles, keys.toWrite ?? keys.file);
    context.forgetKeys(stream.id);
  }
  const signedAt = prepared.signed.map(({ at }) => at);
  await book.commit(
    rowsOf({ ...known, stream: stream.id, parts, heads: seen, keys: remembered(keys.file, known?.keys) }),
    [...writes, ...also],
    signedAt,
  );
}

/** Streams without a summary (the team's) have a row too: it remembers how far their heads had come. */
function rowsOf(row: IndexRow): ReadonlyMap<string, IndexRow> {
  const empty = Object.keys(row.parts).length === 0 && Object.keys(row.heads).length === 0;
  return new Map(empty ? [] : [[row.stream, row]]);
}

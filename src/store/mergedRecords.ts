import type { AnyEntry, StreamRef } from '../entries/entry.ts';
import { sameBytes } from './bytes.ts';
import type { Context } from './context.ts';
import { headerOf } from './envelope.ts';
import { ExchangeRefused } from './exchangePort.ts';
import { slotOfRow } from './headRows.ts';
import { keptApart } from './keptApart.ts';
import { openedEntries } from './openedEntries.ts';
import type { BlobWrite } from './ports.ts';
import { readStream } from './readStream.ts';
import { sealedIn, type Rows } from './sealedRows.ts';
import { travellingTables } from './sealedRecords.ts';

type Row = Rows[number];

/**
 * The records of a file beside those of one stream here, as a set: entries by their ids, heads and summaries beside the
 * ones that are here (`headRows.ts`). `merged` reads with the keys and people of both. Throws `tampered` when one record
 * says two things, or a chain would fork or have a gap that it does not have now.
 */
export async function mergedRecords(
  context: Context,
  merged: Context,
  stream: StreamRef,
  sent: Rows,
): Promise<{
  readonly writes: readonly BlobWrite[];
  readonly entries: readonly AnyEntry[];
  /** Ids of entries that were checked and handed on to nobody. */
  readonly apart: ReadonlySet<string>;
  /** Ids of entries that were not here. */
  readonly fresh: ReadonlySet<string>;
}> {
  const here: Row[] = [];
  for (const table of travellingTables)
    for (const row of await context.blobs.ofGroup(table, stream.id)) here.push({ table, ...row });
  const found = await readStream(
    { ...merged, blobs: sealedIn(here), opened: openedEntries() },
    stream,
    'all',
  );
  const broken = new Set(found.damaged.map(({ record }) => record));
  const at = new Map(here.map((row) => [`${row.table} ${row.key}`, row]));
  const puts: Row[] = [];
  for (const row of sent.filter(({ table }) => table === 'entries')) {
    const known = at.get(`entries ${row.key}`);
    if (known === undefined && (await context.blobs.get('entries', row.key)) !== undefined)
      throw new ExchangeRefused('tampered');
    if (known !== undefined && sameBytes(known.bytes, row.bytes)) continue;
    // A record that is damaged here is made whole by one that is not.
    if (known !== undefined && !broken.has(row.key)) throw new ExchangeRefused('tampered');
    puts.push(row);
  }
  puts.push(...newHeads(here, sent, await coveredBy(merged, stream, here, sent)));
  const changed = new Map([...here, ...puts].map((row) => [`${row.table} ${row.key}`, row]));
  const after = await readStream(
    { ...merged, blobs: sealedIn([...changed.values()]), opened: openedEntries() },
    stream,
    'all',
  );
  if (!after.damaged.every(({ record }) => broken.has(record))) throw new ExchangeRefused('tampered');
  return {
    writes: puts.map(({ table, key, bytes }) => ({
      put: table as (typeof travellingTables)[number],
      group: stream.id,
      key,
      bytes,
    })),
    apart: new Set(after.apart),
    entries: after.entries.filter(({ compartment }) => !keptApart.has(compartment)),
    fresh: new Set(
      puts.filter((row) => row.table === 'entries' && !at.has(`entries ${row.key}`)).map(({ key }) => key),
    ),
  };
}

/** Heads that are not here, each with the summary that goes with it, under names of their own where one lies there. */
function newHeads(here: Rows, sent: Rows, covered: ReadonlySet<string>): readonly Row[] {
  const puts: Row[] = [];
  for (const head of sent.filter(({ table }) => table === 'heads')) {
    const slot = slotOfRow(head.key);
    const beside = here.filter((row) => row.table === 'heads' && slotOfRow(row.key) === slot);
    if (covered.has(head.key) || beside.some(({ bytes }) => sameBytes(bytes, head.bytes))) continue;
    const key =
      head.key === slot && beside.every((row) => row.key !== slot)
        ? slot
        : `${slot}.${headerOf(head.bytes).fingerprint}`;
    puts.push({ ...head, key });
    const summary = sent.find((row) => row.table === 'summaries' && row.key === head.key);
    if (summary !== undefined) puts.push({ ...summary, key });
  }
  return puts;
}

/** Heads of the file that tell of nothing the heads here do not tell of: taken in before, and folded since. */
async function coveredBy(
  merged: Context,
  stream: StreamRef,
  here: Rows,
  sent: Rows,
): Promise<ReadonlySet<string>> {
  const covered = new Set<string>();
  const chainsOf = async (rows: Rows) => {
    const { compartments } = await readStream(
      { ...merged, blobs: sealedIn(rows), opened: openedEntries() },
      stream,
    );
    return compartments;
  };
  const ours = await chainsOf(here.filter(({ table }) => table === 'heads'));
  for (const head of sent.filter(({ table }) => table === 'heads'))
    for (const [compartment, { head: theirs, highest }] of await chainsOf([head])) {
      const known = ours.get(compartment)?.head ?? null;
      if (theirs === null || highest === 0 || known === null) continue;
      const all = Object.entries(theirs.chains).every(([device, { seq, hash }]) => {
        const end = Object.hasOwn(known.chains, device) ? known.chains[device] : undefined;
        return end !== undefined && (end.seq > seq || (end.seq === seq && end.hash === hash));
      });
      if (all && (!theirs.begunAnew || known.begunAnew)) covered.add(head.key);
    }
  return covered;
}

import type { AnyEntry, StreamRef } from '../entries/entry.ts';
import { inOrder } from '../entries/order.ts';
import { chainsAreWhole, type Link } from './chains.ts';
import type { Context } from './context.ts';
import { headerOf } from './envelope.ts';
import { compartmentOfKey, type StreamKeys } from './keyRing.ts';
import { toBase64url } from './base64url.ts';
import { sha256 } from './bytes.ts';
import { apartIn, endsAreThere, keptApart } from './keptApart.ts';
import { openEntry } from './openEntry.ts';
import type { Damage, OpenedEntry } from './openedEntries.ts';
import type { ReadStream } from './ports.ts';
import { openHeads, type FoundHead } from './streamHeads.ts';

/** One compartment as found: its head (null when missing or damaged) and what its chains are made of. */
export interface CompartmentState extends Omit<FoundHead, 'slot'> {
  readonly links: readonly Link[];
  readonly damaged: number;
}
export interface FoundStream extends Omit<ReadStream, 'apart'> {
  readonly keys: StreamKeys | undefined;
  /** Records that are kept apart, opened or not. */
  readonly apart: readonly string[];
  readonly compartments: ReadonlyMap<string, CompartmentState>;
  /** Records lie here under keys that the key file does not list: it may be an older one. */
  readonly unknownKeys: boolean;
}

/** The keys of a stream for these records: read anew where one of them is sealed with a key that is not known. */
export async function keysForRows(
  context: Context,
  stream: string,
  rows: readonly { readonly bytes: Uint8Array }[],
): Promise<StreamKeys | undefined> {
  const keys = await context.keysOf(stream);
  if (keys === undefined || !rows.some(({ bytes }) => isUnknown(keys, bytes))) return keys;
  context.forgetKeys(stream);
  return context.keysOf(stream);
}

/**
 * Reads a stream: every record opened, verified and put in order. What cannot be opened is named on its own;
 * everything else opens. Compartments without a key are named in `closedTo`. What is kept apart stays sealed and is told
 * from its head, unless it is checked too (`all`): where it is written to, and before it leaves or is taken in.
 */
export async function readStream(
  context: Context,
  stream: StreamRef,
  what: 'withoutApart' | 'all' = 'withoutApart',
): Promise<FoundStream> {
  const rows = await context.blobs.ofGroup('entries', stream.id);
  const keys = await keysForRows(context, stream.id, rows);
  if (keys === undefined) {
    const damaged = rows.map(({ key }) => ({ record: key, why: 'unreadable' as const }));
    const nothing = { entries: [], closedTo: [], compartments: new Map(), unknownKeys: false, apart: [] };
    return { ...nothing, damaged, keys };
  }
  const apart = rows.filter(({ bytes }) => apartIn(keys, bytes) !== null);
  const sealed = what === 'all' ? [] : apart;
  const damaged: Damage[] = [];
  const closedTo = new Set<string>();
  const opened: { readonly compartment: string; readonly entry: AnyEntry; readonly link: Link }[] = [];
  const damagedIn = new Map<string, number>();
  let damagedAnywhere = 0;
  for (const { row, result } of await openAll(
    context,
    stream,
    keys,
    rows.filter((row) => !sealed.includes(row)),
  )) {
    if (result.kind === 'closed') closedTo.add(result.compartment);
    else if (result.kind === 'open') opened.push(result);
    else {
      damaged.push({ record: row.key, why: result.why });
      if (result.compartment === null) damagedAnywhere += 1;
      else damagedIn.set(result.compartment, (damagedIn.get(result.compartment) ?? 0) + 1);
    }
  }
  const compartments = new Map<string, CompartmentState>();
  for (const [compartment, head] of await openHeads(context, stream, keys)) {
    const links = opened.filter((one) => one.compartment === compartment).map(({ link }) => link);
    const broken = (damagedIn.get(compartment) ?? 0) + damagedAnywhere;
    compartments.set(compartment, { ...head, links, damaged: broken });
    const there = head.head !== null || links.length > 0 || head.highest > 0 || damagedIn.has(compartment);
    const left = sealed.filter(({ bytes }) => apartIn(keys, bytes) === compartment);
    const hashes = await Promise.all(left.map(async ({ bytes }) => toBase64url(await sha256(bytes))));
    const isWhole =
      what !== 'all' && keptApart.has(compartment)
        ? endsAreThere(hashes, head.head, broken)
        : chainsAreWhole(links, head.head, broken);
    if ((there || left.length > 0) && !isWhole) damaged.push({ record: head.slot, why: 'chain' });
  }
  const entries = inOrder(opened.map(({ entry }) => entry));
  const unknownKeys = rows.some(({ bytes }) => isUnknown(keys, bytes));
  return {
    entries,
    damaged,
    closedTo: [...closedTo].sort(),
    keys,
    compartments,
    unknownKeys,
    apart: apart.map(({ key }) => key),
  };
}

/** Opened at once: the browser's cryptography works beside us, and a long case is not waited for record by record. */
const atOnce = 32;

async function openAll<Row extends { readonly key: string; readonly bytes: Uint8Array }>(
  context: Context,
  stream: StreamRef,
  keys: StreamKeys,
  rows: readonly Row[],
): Promise<readonly { readonly row: Row; readonly result: OpenedEntry }[]> {
  const all: { readonly row: Row; readonly result: OpenedEntry }[] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    const opened = some.map(async (row) => {
      const result = context.opened.find(keys, row) ?? (await openEntry(context, stream, keys, row));
      // What is kept apart stays in no memory once it was checked.
      if (apartIn(keys, row.bytes) === null) context.opened.keep(keys, row, result);
      return { row, result };
    });
    all.push(...(await Promise.all(opened)));
  }
  return all;
}

/**
 * A stream as its heads say it ends, for adding to it without reading what is there: the cost of a line does not grow
 * with the lines before it. Null where a head is missing or damaged, or a key unknown: then it has to be read.
 */
export async function readEnds(
  context: Context,
  stream: StreamRef,
  wanted: ReadonlySet<string>,
): Promise<FoundStream | null> {
  const keys = await context.keysOf(stream.id);
  if (keys === undefined) return null;
  const compartments = new Map<string, CompartmentState>();
  for (const [compartment, found] of await openHeads(context, stream, keys))
    if (found.head !== null) compartments.set(compartment, { ...found, links: [], damaged: 0 });
  if (![...wanted].every((compartment) => compartments.has(compartment))) return null;
  return { entries: [], damaged: [], closedTo: [], keys, compartments, unknownKeys: false, apart: [] };
}

function isUnknown(keys: StreamKeys | undefined, bytes: Uint8Array): boolean {
  try {
    return keys !== undefined && compartmentOfKey(keys.file, headerOf(bytes).keyId) === undefined;
  } catch {
    return false;
  }
}

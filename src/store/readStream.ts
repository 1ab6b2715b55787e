import type { AnyEntry, StreamRef } from '../entries/entry.ts';
import { inOrder } from '../entries/order.ts';
import { chainsAreWhole, readHead, type Head, type Link } from './chains.ts';
import { openJson, placeIn, type Context } from './context.ts';
import { headerOf } from './envelope.ts';
import { compartmentOfKey, isClosedTo, type StreamKeys } from './keyRing.ts';
import { headRowsOf, mergedHeads, slotOfRow } from './headRows.ts';
import { openEntry } from './openEntry.ts';
import type { Damage, OpenedEntry } from './openedEntries.ts';
import type { ReadStream } from './ports.ts';

/** One compartment as found: its head (null when missing or damaged) and what its chains are made of. */
export interface CompartmentState {
  readonly head: Head | null;
  readonly revision: number;
  readonly links: readonly Link[];
  readonly damaged: number;
  /** Each head as it lies there, with the epoch of the key it was sealed under; null and 0 when it cannot be opened. */
  readonly sealed: readonly { readonly head: Head | null; readonly epoch: number }[];
  /** Of heads that wait beside it, and their keys: gone when the next one is written. */
  readonly highest: number;
  readonly beside: readonly string[];
}
export interface FoundStream extends ReadStream {
  readonly keys: StreamKeys | undefined;
  readonly compartments: ReadonlyMap<string, CompartmentState>;
  /** Records lie here under keys that the key file does not list: it may be an older one. */
  readonly unknownKeys: boolean;
}

/**
 * Reads a stream: every record opened, verified and put in order. What cannot be opened is named on its own;
 * everything else opens. Compartments without a key are named in `closedTo`.
 */
export async function readStream(context: Context, stream: StreamRef): Promise<FoundStream> {
  const rows = await context.blobs.ofGroup('entries', stream.id);
  let keys = await context.keysOf(stream.id);
  if (keys !== undefined && rows.some(({ bytes }) => isUnknown(keys, bytes))) {
    context.forgetKeys(stream.id);
    keys = await context.keysOf(stream.id);
  }
  if (keys === undefined) {
    const damaged = rows.map(({ key }) => ({ record: key, why: 'unreadable' as const }));
    return { entries: [], damaged, closedTo: [], keys, compartments: new Map(), unknownKeys: false };
  }
  const damaged: Damage[] = [];
  const closedTo = new Set<string>();
  const opened: { readonly compartment: string; readonly entry: AnyEntry; readonly link: Link }[] = [];
  const damagedIn = new Map<string, number>();
  let damagedAnywhere = 0;
  for (const { row, result } of await openAll(context, stream, keys, rows)) {
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
    if (there && !chainsAreWhole(links, head.head, broken)) damaged.push({ record: head.slot, why: 'chain' });
  }
  const entries = inOrder(opened.map(({ entry }) => entry));
  const unknownKeys = rows.some(({ bytes }) => isUnknown(keys, bytes));
  return { entries, damaged, closedTo: [...closedTo].sort(), keys, compartments, unknownKeys };
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
      context.opened.keep(keys, row, result);
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
  return { entries: [], damaged: [], closedTo: [], keys, compartments, unknownKeys: false };
}

function isUnknown(keys: StreamKeys | undefined, bytes: Uint8Array): boolean {
  try {
    return keys !== undefined && compartmentOfKey(keys.file, headerOf(bytes).keyId) === undefined;
  } catch {
    return false;
  }
}

interface FoundHead extends Pick<CompartmentState, 'head' | 'revision' | 'highest' | 'beside' | 'sealed'> {
  readonly slot: string;
}
/** The heads of all compartments whose keys are held. A damaged head counts as revision 1 or more without a head. */
async function openHeads(
  context: Context,
  stream: StreamRef,
  keys: StreamKeys,
): Promise<ReadonlyMap<string, FoundHead>> {
  const rows = await context.blobs.ofGroup('heads', stream.id);
  const found = new Map<string, FoundHead>();
  const held = new Set([...keys.held.values()].map(({ compartment }) => compartment));
  for (const part of keys.file.compartments) {
    const { compartment, slot } = part;
    const { main, beside } = headRowsOf(part, rows);
    if (!held.has(compartment) || (main !== undefined && isClosedTo(keys, compartment, main.bytes))) continue;
    const open = (row: { readonly key: string; readonly bytes: Uint8Array }) =>
      openHead(context, stream, keys, compartment, slotOfRow(row.key), row.bytes);
    const first = main === undefined ? null : await open(main);
    const others = await Promise.all(
      beside.filter(({ bytes }) => !isClosedTo(keys, compartment, bytes)).map(open),
    );
    const all = [...(first === null ? [] : [first]), ...others];
    const heads = all.flatMap((one) => one.head ?? []);
    const start: Head = first?.head ?? { chains: {}, summary: 0, begunAnew: false };
    const head = all.length === 0 || heads.length < all.length ? null : heads.reduce(mergedHeads, start);
    const revision = first?.revision ?? 0;
    const highest = Math.max(revision, ...others.map((one) => one.revision));
    const old = main === undefined || main.key === slot ? beside : [main, ...beside];
    const rest = { beside: old.map(({ key }) => key), sealed: all };
    found.set(compartment, { slot, head, revision, highest, ...rest });
  }
  return found;
}
/** One compartment's head; null, revision 1 and epoch 0 when it cannot be opened. */
export async function openHead(
  context: Context,
  stream: Pick<StreamRef, 'id'>,
  keys: StreamKeys,
  compartment: string,
  slot: string,
  bytes: Uint8Array,
): Promise<{ readonly head: Head | null; readonly revision: number; readonly epoch: number }> {
  const unknown = { head: null, revision: 1, epoch: 0 };
  try {
    const { keyId, revision } = headerOf(bytes);
    const holder = keys.held.get(keyId);
    if (holder === undefined || holder.compartment !== compartment) return unknown;
    const place = placeIn(context, stream.id, compartment, slot, 'head', revision);
    const { epoch } = holder.key;
    return { head: readHead(await openJson(holder.key, place, bytes)), revision, epoch };
  } catch {
    return unknown;
  }
}

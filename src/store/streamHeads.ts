import type { StreamRef } from '../entries/entry.ts';
import { readHead, type Head } from './chains.ts';
import { openJson, placeIn, type Context } from './context.ts';
import { headerOf } from './envelope.ts';
import { headRowsOf, mergedHeads, slotOfRow } from './headRows.ts';
import { isClosedTo, type StreamKeys } from './keyRing.ts';

/** Where the chains of one compartment end, by its head and those that wait beside it. */
export interface FoundHead {
  /** Null when missing or damaged. */
  readonly head: Head | null;
  readonly revision: number;
  /** Of heads that wait beside it, and their keys: gone when the next one is written. */
  readonly highest: number;
  readonly beside: readonly string[];
  readonly slot: string;
}
/** The heads of all compartments whose keys are held. A damaged head counts as revision 1 or more without a head. */
export async function openHeads(
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
    found.set(compartment, { slot, head, revision, highest, beside: old.map(({ key }) => key) });
  }
  return found;
}
/** One compartment's head; null and revision 1 when it cannot be opened. */
export async function openHead(
  context: Context,
  stream: Pick<StreamRef, 'id'>,
  keys: StreamKeys,
  compartment: string,
  slot: string,
  bytes: Uint8Array,
): Promise<{ readonly head: Head | null; readonly revision: number }> {
  try {
    const { keyId, revision } = headerOf(bytes);
    const holder = keys.held.get(keyId);
    if (holder === undefined || holder.compartment !== compartment) return { head: null, revision: 1 };
    const place = placeIn(context, stream.id, compartment, slot, 'head', revision);
    return { head: readHead(await openJson(holder.key, place, bytes)), revision };
  } catch {
    return { head: null, revision: 1 };
  }
}

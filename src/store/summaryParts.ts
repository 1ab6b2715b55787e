import { asStreamId } from '../entries/ids.ts';
import { endsEarlier } from './chainMemory.ts';
import { openJson, placeIn, type Context } from './context.ts';
import { headerOf } from './envelope.ts';
import { headRowsOf } from './headRows.ts';
import { summaryPartsOf, type IndexRow, type Kept } from './homeIndex.ts';
import { isClosedTo, type StreamKeys } from './keyRing.ts';
import { openHead } from './streamHeads.ts';

/** A sealed head or summary, as it lies there. */
export interface SealedRow {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** The summaries of one case, opened: a part that is there and does not open is null. */
export const openParts = async (
  context: Context,
  keys: StreamKeys,
  rows: readonly SealedRow[],
): Promise<IndexRow['parts']> =>
  openWith(context, keys, rows, await context.blobs.ofGroup('heads', keys.file.stream.id), {});

/** The same where the heads are read already; `seen` and `chains`: what this person had seen of them before. */
export async function openWith(
  context: Context,
  keys: StreamKeys,
  rows: readonly SealedRow[],
  heads: readonly SealedRow[],
  seen: IndexRow['heads'],
  chains?: IndexRow['chains'],
): Promise<IndexRow['parts']> {
  const parts: Record<string, Kept> = {};
  const wanted: readonly string[] = summaryPartsOf[keys.file.stream.type];
  const id = asStreamId(keys.file.stream.id);
  for (const place of keys.file.compartments) {
    const { compartment } = place;
    const { main, beside } = headRowsOf(place, heads);
    const slot = main?.key ?? place.slot;
    const found = rows.find(({ key }) => key === slot);
    const held = [...keys.held.values()].some((one) => one.compartment === compartment);
    if (found === undefined || !held || isClosedTo(keys, compartment, found.bytes)) continue;
    if (main !== undefined && isClosedTo(keys, compartment, main.bytes)) continue;
    if (!wanted.includes(compartment)) continue;
    const sealed = main?.bytes ?? new Uint8Array();
    const { head, revision } = await openHead(context, { id }, keys, compartment, slot, sealed);
    // The head says which summary is the newest: one that was put back is not shown as if it were.
    const older =
      head !== null &&
      (revision < (seen[slot] ?? 0) || (beside.length === 0 && endsEarlier(head, chains, compartment)));
    const newest = head === null || older ? null : head.summary;
    const part = await openPart(context, keys, compartment, found, newest);
    const fingerprint = fingerprintOf(found.bytes);
    parts[compartment] = { slot, fingerprint, part: beside.length === 0 ? part : toBeFolded(part) };
  }
  return parts;
}

/** News from another machine is not in it yet: as if an earlier machine had written it, it is folded anew. */
const toBeFolded = (part: unknown): unknown =>
  typeof part === 'object' && part !== null ? { ...part, machineVersion: '' } : part;

async function openPart(
  context: Context,
  keys: StreamKeys,
  compartment: string,
  found: SealedRow,
  newest: number | null,
): Promise<unknown> {
  try {
    const { keyId, revision } = headerOf(found.bytes);
    const holder = keys.held.get(keyId);
    if (holder === undefined || holder.compartment !== compartment || revision !== newest) return null;
    const stream = asStreamId(keys.file.stream.id);
    const place = placeIn(context, stream, compartment, found.key, 'summary', revision);
    return await openJson(holder.key, place, found.bytes);
  } catch {
    return null;
  }
}

export function fingerprintOf(bytes: Uint8Array): string {
  try {
    return headerOf(bytes).fingerprint;
  } catch {
    return 'damaged';
  }
}

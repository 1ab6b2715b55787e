import { canonicalBytes } from '../entries/canonical.ts';
import type { StreamRef } from '../entries/entry.ts';
import { asStreamId } from '../entries/ids.ts';
import { seenEpochOf, withHead } from './chainMemory.ts';
import { placeIn } from './context.ts';
import { seal } from './envelope.ts';
import type { StreamFile } from './keyFormat.ts';
import { writingKey } from './keyRing.ts';
import type { BlobWrite } from './ports.ts';
import { readEnds } from './readStream.ts';
import type { VaultInside } from './vaultInside.ts';

/**
 * After somebody was shut out of a stream and its parts have new keys: seals the heads as they stand under those keys, as
 * far as the person at work opens them. Whoever kept an old key can still seal a record under it, and no head that knows
 * of it: who has seen one of these takes no head of before any more (`chainMemory.ts`). What waits from another machine,
 * or was put back, is left as it is.
 */
export async function sealHeadsAnew(
  { context, book }: VaultInside,
  { stream: { id, type } }: Pick<StreamFile, 'stream'>,
  names: readonly string[],
): Promise<void> {
  const stream: StreamRef = { type, id: asStreamId(id) };
  context.forgetKeys(id);
  const found = await readEnds(context, stream, new Set());
  if (found?.keys === undefined) return;
  const row = await book.row(id);
  const writes: BlobWrite[] = [];
  const heads: Record<string, number> = { ...row?.heads };
  let { chains } = row ?? {};
  for (const [compartment, state] of found.compartments) {
    const writing = writingKey(found.keys, compartment);
    const from = seenEpochOf(row?.chains, compartment);
    const alone = state.beside.length === 0 && state.sealed.every(({ epoch }) => epoch >= from);
    if (writing === undefined || state.head === null || !alone || !names.includes(compartment)) continue;
    const revision = state.highest + 1;
    const place = placeIn(context, stream.id, compartment, writing.slot, 'head', revision);
    const bytes = await seal(writing.key, place, canonicalBytes(state.head));
    writes.push({ put: 'heads', group: id, key: writing.slot, bytes });
    heads[writing.slot] = revision;
    chains = withHead(chains, compartment, undefined, {
      epoch: writing.key.epoch,
      chains: state.head.chains,
    });
  }
  if (writes.length === 0) return;
  const after = { parts: {}, ...row, stream: id, heads, ...(chains === undefined ? {} : { chains }) };
  await book.commit(new Map([[id, after]]), writes);
}

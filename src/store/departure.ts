import * as z from 'zod/mini';
import { canonicalBytes } from '../entries/canonical.ts';
import type { StreamRef } from '../entries/entry.ts';
import { asLocalDate, asStreamId } from '../entries/ids.ts';
import { caseFileName, type Departure } from './caseFileFormat.ts';
import { openJson, placeIn, type Context } from './context.ts';
import { headerOf, seal, type Slot } from './envelope.ts';
import { writingKey } from './keyRing.ts';
import type { BlobWrite, Stamp } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { signatureHolds, signed } from './signedDocument.ts';

/**
 * Marks of what is not here any more, in one table, so that every reader of it (list, signing, restore, tidying after
 * a crash) leaves such a case alone. `tombstone`: erased for good. `departure`: away in a file, and may come back.
 * They are sealed for different places, so that neither can be made out of the other.
 */
export const awayGroup = 'away';

const content = z.strictObject({
  vault: z.string(),
  stream: z.string(),
  by: z.string(),
  onDate: z.string(),
  fileName: caseFileName,
  /** SHA-256 of the signed content of the file the case left with. */
  digest: z.string(),
  signature: z.string(),
});
const erasing = z.omit(content, { fileName: true, digest: true });
export interface DepartureMark extends Departure {
  readonly digest: string;
  /** Who carried it away. */
  readonly by: string;
}

export async function departureMark(
  context: Context,
  stream: StreamRef,
  file: { readonly fileName: string; readonly digest: string },
  stamp: Stamp,
): Promise<BlobWrite> {
  return { ...(await sealedMark(context, stream, 'departure', file, stamp)), group: awayGroup };
}

export async function tombstone(context: Context, stream: StreamRef, stamp: Stamp): Promise<BlobWrite> {
  return { ...(await sealedMark(context, stream, 'tombstone', {}, stamp)), group: context.member.team.id };
}

async function sealedMark(
  context: Context,
  stream: StreamRef,
  slot: Slot,
  about: { readonly fileName?: string; readonly digest?: string },
  stamp: Stamp,
) {
  const { member } = context;
  if (stream.type === 'team') throw new VaultProblem('failed', 'the team stays');
  const team = await context.keysOf(member.team.id);
  const writing = team === undefined ? undefined : writingKey(team, 'audit');
  if (writing === undefined) throw new VaultProblem('failed', 'may not erase');
  const said = {
    vault: member.vault,
    stream: stream.id as string,
    by: member.person as string,
    onDate: stamp.today as string,
    ...about,
  };
  const place = placeIn(context, member.team.id, 'audit', stream.id, slot, 0);
  const bytes = await seal(writing.key, place, canonicalBytes(await signed(said, member.keys.signing)));
  return { put: 'tombstones' as const, key: stream.id as string, bytes };
}

/** The mark of a case that is away; null for a tombstone, for what cannot be opened, and for what nobody here signed. */
export async function openDeparture(
  context: Context,
  stream: string,
  bytes: Uint8Array,
): Promise<DepartureMark | null> {
  try {
    const team = await context.keysOf(context.member.team.id);
    const holder = team?.held.get(headerOf(bytes).keyId);
    if (holder === undefined || holder.compartment !== 'audit') return null;
    const place = placeIn(context, context.member.team.id, 'audit', stream, 'departure', 0);
    const mark = z.parse(content, await openJson(holder.key, place, bytes));
    const by = (await context.people()).get(mark.by);
    const fits = mark.stream === stream && mark.vault === context.member.vault;
    if (!fits || by === undefined || !(await signatureHolds(mark, by.signing))) return null;
    const { onDate, fileName, digest } = mark;
    return { stream: asStreamId(stream), on: asLocalDate(onDate), fileName, digest, by: mark.by };
  } catch {
    return null;
  }
}

/** Who erased a case for good; null for what is no tombstone of it, cannot be opened, or was signed by nobody here. */
export async function openTombstone(
  context: Context,
  stream: string,
  bytes: Uint8Array,
): Promise<string | null> {
  try {
    const team = await context.keysOf(context.member.team.id);
    const holder = team?.held.get(headerOf(bytes).keyId);
    if (holder === undefined || holder.compartment !== 'audit') return null;
    const place = placeIn(context, context.member.team.id, 'audit', stream, 'tombstone', 0);
    const mark = z.parse(erasing, await openJson(holder.key, place, bytes));
    const by = (await context.people()).get(mark.by);
    const fits = mark.stream === stream && mark.vault === context.member.vault;
    return fits && by !== undefined && (await signatureHolds(mark, by.signing)) ? mark.by : null;
  } catch {
    return null;
  }
}

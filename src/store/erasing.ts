import { canonicalBytes } from '../entries/canonical.ts';
import type { StreamRef } from '../entries/entry.ts';
import { asDraftId } from '../entries/ids.ts';
import { placeIn, type Context } from './context.ts';
import { seal } from './envelope.ts';
import { fileNames } from './keyFormat.ts';
import { writingKey } from './keyRing.ts';
import type { VaultInside } from './openVault.ts';
import { renewOwnKey } from './ownKeyRenewal.ts';
import type { BlobWrite, Stamp } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { signed } from './signedDocument.ts';

/**
 * Erases a whole case: records and drafts go and a tombstone comes, in one transaction; then its keys leave the key
 * files; then the person's own key is drawn anew, because the index and drafts sealed under the old one told of the
 * case. The tombstone (who and when sealed under the team's audit key) is honoured by every restore.
 */
export function eraseCase(vault: VaultInside, stream: StreamRef, stamp: Stamp): Promise<void> {
  return vault.inTurn(async () => {
    const { context, book } = vault;
    const writes: BlobWrite[] = [];
    for (const table of ['entries', 'heads', 'summaries'] as const)
      for (const { key } of await context.blobs.ofGroup(table, stream.id))
        writes.push({ remove: table, key });
    const drafts = (await vault.drafts.list()).filter(({ info }) => info.stream === stream.id);
    for (const { id } of drafts)
      for (const { key } of await context.blobs.ofGroup('journal', id))
        writes.push({ remove: 'journal', key });
    writes.push(await tombstone(context, stream, stamp));
    await book.commit(new Map([[stream.id as string, null]]), writes);
    await context.keyFiles.remove(fileNames.stream(stream.id));
    context.forgetKeys(stream.id);
    // Also what was typed while this ran.
    for (const { id } of drafts) await vault.drafts.discard(asDraftId(id));
    await renewOwnKey(vault);
  });
}

/** After a crash between tombstone and keys: whatever was erased has no keys any more. */
export async function finishErasing({ blobs, keyFiles }: Pick<Context, 'blobs' | 'keyFiles'>): Promise<void> {
  for (const { key } of await blobs.all('tombstones')) {
    const name = fileNames.stream(key);
    // A key file half erased cannot be read any more, and is to go all the same.
    const left = await keyFiles.read(name).then(
      (bytes) => bytes !== undefined,
      () => true,
    );
    if (left) await keyFiles.remove(name);
  }
}

async function tombstone(context: Context, stream: StreamRef, stamp: Stamp): Promise<BlobWrite> {
  const { member } = context;
  if (stream.type === 'team') throw new VaultProblem('failed', 'the team stays');
  const team = await context.keysOf(member.team.id);
  const writing = team === undefined ? undefined : writingKey(team, 'audit');
  if (writing === undefined) throw new VaultProblem('failed', 'may not erase');
  const content = { vault: member.vault, stream: stream.id, by: member.person, onDate: stamp.today };
  const place = placeIn(context, member.team.id, 'audit', stream.id, 'tombstone', 0);
  const bytes = await seal(writing.key, place, canonicalBytes(await signed(content, member.keys.signing)));
  return { put: 'tombstones', group: member.team.id, key: stream.id, bytes };
}

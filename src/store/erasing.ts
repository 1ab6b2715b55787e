import type { StreamRef } from '../entries/entry.ts';
import { asDraftId } from '../entries/ids.ts';
import { tombstone } from './departure.ts';
import { fileNames } from './keyFormat.ts';
import type { VaultInside } from './vaultInside.ts';
import { renewOwnKey } from './ownKeyRenewal.ts';
import type { BlobWrite, Stamp } from './ports.ts';

/**
 * Erases a whole case: records and drafts go and a tombstone comes, in one transaction; then its keys leave the key
 * files; then the person's own key is drawn anew, because the index and drafts sealed under the old one told of the
 * case. The tombstone (who and when sealed under the team's audit key) is honoured by every restore.
 */
export function eraseCase(vault: VaultInside, stream: StreamRef, stamp: Stamp): Promise<void> {
  return vault.inTurn(async () => takeAway(vault, stream, await tombstone(vault.context, stream, stamp)));
}

/** Everything of a case goes, and `mark` comes in the same transaction. Only inside `inTurn`. */
export async function takeAway(vault: VaultInside, stream: StreamRef, mark: BlobWrite): Promise<void> {
  const { context, book } = vault;
  const writes: BlobWrite[] = [];
  for (const table of ['entries', 'heads', 'summaries'] as const)
    for (const { key } of await context.blobs.ofGroup(table, stream.id)) writes.push({ remove: table, key });
  const drafts = (await vault.drafts.list()).filter(({ info }) => info.stream === stream.id);
  for (const { id } of drafts)
    for (const { key } of await context.blobs.ofGroup('journal', id)) writes.push({ remove: 'journal', key });
  writes.push(mark);
  // What was prepared for it before can land no more.
  vault.forgetPrepared(stream.id);
  await book.commit(new Map([[stream.id as string, null]]), writes);
  await takeKeysAway(vault, stream);
  // Also what was typed while this ran.
  for (const { id } of drafts) await vault.drafts.discard(asDraftId(id));
}

/** The second half: keys, and what the own key had told. May be run again after a crash between the two. */
export async function takeKeysAway(vault: VaultInside, stream: StreamRef): Promise<void> {
  const { context } = vault;
  await context.keyFiles.remove(fileNames.stream(stream.id));
  context.forgetKeys(stream.id);
  await renewOwnKey(vault);
}

import { fromBase64url } from './base64url.ts';
import { unlockCaseFile } from './caseFile.ts';
import { CaseFileRefused, caseTables, type CaseFileContent, type TakenIn } from './caseFileFormat.ts';
import type { Context } from './context.ts';
import { sameBytes } from './bytes.ts';
import { rotated, withGrantsFor } from './grantChanges.ts';
import { dueForRotation, isShutOut } from './keyHolders.ts';
import { fileNames, readKeyFile, streamFile, type StreamFile } from './keyFormat.ts';
import { signFile, writeStreamFile } from './keyRing.ts';
import { openCaseFile, type OpenedCaseFile } from './openCaseFile.ts';
import type { VaultInside } from './vaultInside.ts';
import type { BlobWrite } from './ports.ts';

/** Takes a case in from the `age` file it left with. */
export async function takeCaseIn(vault: VaultInside, file: Uint8Array): Promise<TakenIn> {
  return takeContentIn(vault, await unlockCaseFile(vault.context, file));
}

/**
 * Checks the content whole and only then writes: keys first, which are nothing without the records; then records, the
 * end of the mark and the line on the list in one transaction. What was away until then is away after a crash.
 */
export function takeContentIn(vault: VaultInside, bytes: Uint8Array): Promise<TakenIn> {
  return vault.inTurn(async () => {
    const { context, book } = vault;
    const opened = await openCaseFile(context, bytes);
    const { stream, content, row } = opened;
    if (await isHereAlready(context, opened)) return { kind: 'returned', stream: stream.id };
    const writes: BlobWrite[] = content.records.map((one) => ({
      put: one.table,
      group: stream.id,
      key: one.key,
      bytes: fromBase64url(one.bytes),
    }));
    // Also one that was put there by nobody who may.
    writes.push({ remove: 'tombstones', key: stream.id });
    await writeStreamFile(context.keyFiles, await forWhoIsHereNow(context, opened));
    context.forgetKeys(stream.id);
    try {
      await book.commit(new Map([[stream.id as string, row]]), writes);
    } catch (cause) {
      await takeKeysBack(context, opened).catch(() => undefined);
      throw cause;
    }
    return { kind: 'returned', stream: stream.id };
  });
}

/** Whether all of it lies here already, as after a lost answer. Throws when something else of the case does. */
async function isHereAlready(context: Context, { content, stream, mark }: OpenedCaseFile): Promise<boolean> {
  const here = (await Promise.all(caseTables.map((table) => context.blobs.ofGroup(table, stream.id)))).flat();
  if (here.length === 0) {
    // A record that lies in another case under the same name would be written over.
    for (const { table, key } of content.records)
      if ((await context.blobs.get(table, key)) !== undefined) throw new CaseFileRefused('tampered');
    return false;
  }
  const same = mark === null && here.length === content.records.length && (await isThere(context, content));
  if (!same) throw new CaseFileRefused('alreadyHere');
  return true;
}

async function isThere({ blobs }: Context, content: CaseFileContent): Promise<boolean> {
  for (const { table, key, bytes } of content.records) {
    const found = await blobs.get(table, key);
    if (found === undefined || !sameBytes(found, fromBase64url(bytes))) return false;
  }
  return true;
}

/** Whoever came since gets a grant, whoever stopped loses theirs and opens nothing written from now on. */
async function forWhoIsHereNow(context: Context, { keys, content }: OpenedCaseFile): Promise<StreamFile> {
  const people = await context.people();
  const stays = ({ person }: { readonly person: string }): boolean => !isShutOut(keys, people, person);
  const stopped = keys.grants.filter((grant) => !stays(grant));
  // Also what somebody listed and took their name off since: who signs the whole stands for every key in it.
  const due = new Set([
    ...stopped.flatMap((grant) => grant.keys.map(({ compartment }) => compartment)),
    ...dueForRotation(keys, await context.grantees(), context.member.person),
  ]);
  let file = await rotated(context, { ...keys, grants: keys.grants.filter(stays) }, [...due]);
  for (const person of people.values()) file = (await withGrantsFor(context, file, person)) ?? file;
  return signFile(context.member, file, readKeyFile(streamFile, fromBase64url(content.keys)));
}

/** Not committed: the keys go again, unless the answer was lost and the case is here after all. */
async function takeKeysBack(context: Context, { stream }: OpenedCaseFile): Promise<void> {
  const landed = (await context.blobs.ofGroup('entries', stream.id)).length > 0;
  if (landed) return;
  await context.keyFiles.remove(fileNames.stream(stream.id));
  context.forgetKeys(stream.id);
}

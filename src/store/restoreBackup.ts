import { fromBase64url } from './base64url.ts';
import { awayGroup } from './departure.ts';
import type { BackupContent, BackupRefusal } from './backupFormat.ts';
import type { Bytes } from './bytes.ts';
import { judgedBackup, refusing } from './judgedBackup.ts';
import { fileNames, readKeyFile, vaultFile, type Certificate } from './keyFormat.ts';
import { newMark, writeMark } from './ownRecords.ts';
import type { Blobs, BlobWrite, KeyFiles } from './ports.ts';
import { Refused, unlockedBackup } from './unlockBackup.ts';
import { keptAway, keptAwayIn } from './restoredMarks.ts';

type Outcome =
  | { readonly kind: 'restored'; readonly people: readonly Certificate[] }
  | { readonly kind: 'refused'; readonly why: BackupRefusal };

/** Opens the `age` file with the recovery key and restores what is inside. */
export const restoreFrom = (
  bytes: Uint8Array,
  recoveryKey: string,
  blobs: Blobs,
  keyFiles: KeyFiles,
): Promise<Outcome> =>
  refusing(async () =>
    restoreContent(await unlockedBackup(bytes, recoveryKey), recoveryKey, blobs, keyFiles),
  );

/**
 * Judges a file by itself, as restoring would: whole, and opened by this key. Null when it is; writes nothing, and knows
 * nothing of what lies here.
 */
export async function unfitBackup(bytes: Uint8Array, recoveryKey: string): Promise<BackupRefusal | null> {
  const judged = await refusing(async () => {
    await judgedBackup(await unlockedBackup(bytes, recoveryKey), recoveryKey);
    return { kind: 'fit' } as const;
  });
  return judged.kind === 'refused' ? judged.why : null;
}

/**
 * Checks a backup's content whole and only then writes: records first, keys after, the file `vault` last, so that a
 * crash in between never looks like a vault. Into empty ports everything goes; into the same vault only what is
 * missing there. Erased cases stay erased.
 */
export const restoreContent = (
  bytes: Uint8Array,
  recoveryKey: string,
  blobs: Blobs,
  keyFiles: KeyFiles,
): Promise<Outcome> =>
  refusing(async () => {
    const { content, files, people, member } = await judgedBackup(bytes, recoveryKey);
    const here = await keyFiles.read(fileNames.vault);
    // A joining file begins a machine; what comes later comes as an exchange.
    if (content.to !== undefined && here !== undefined) throw new Refused('foreignVault');
    const same = here !== undefined && readKeyFile(vaultFile, here).vault === content.vault;
    if (here !== undefined && !same) throw new Refused('foreignVault');
    const marks = {
      here: await keptAway(member, blobs, keyFiles),
      inFile: await keptAwayIn(member, content),
    };
    await writeAll(content, files, same, marks, blobs, keyFiles);
    return { kind: 'restored', people };
  });

async function writeAll(
  content: BackupContent,
  files: ReadonlyMap<string, Bytes>,
  same: boolean,
  marks: { readonly here: ReadonlySet<string>; readonly inFile: ReadonlySet<string> },
  blobs: Blobs,
  keyFiles: KeyFiles,
): Promise<void> {
  const here = new Set(same ? (await blobs.all('heads')).map(({ group }) => group) : []);
  // A case that has come back since is here: the mark that it was away is old. One that does not hold marks nothing.
  const records = content.records.filter(
    ({ table, group, key }) =>
      table !== 'tombstones' || (marks.inFile.has(key) && !(group === awayGroup && here.has(key))),
  );
  const gone = records.filter(({ table }) => table === 'tombstones').map(({ key }) => key);
  const erased = new Set([...gone, ...marks.here]);
  const writes: BlobWrite[] = [];
  for (const { table, group, key, bytes } of records) {
    if (table !== 'tombstones' && erased.has(group)) continue;
    // A person's device state stays behind: a restored vault signs as a new device, so no number is given twice.
    if (table === 'meta') continue;
    if (same && (table === 'journal' || table === 'reminders')) continue;
    const forGood = table === 'tombstones' && group !== awayGroup;
    if (same && !forGood && (await blobs.get(table, key)) !== undefined) continue;
    writes.push({ put: table, group, key, bytes: fromBase64url(bytes) });
  }
  writes.push(writeMark(content.vault, newMark()));
  try {
    await blobs.write(writes);
    for (const [name, bytes] of files) {
      const stream = name.startsWith('stream.') ? name.slice('stream.'.length) : null;
      if (name === fileNames.vault || (stream !== null && erased.has(stream))) continue;
      if (!same || (await keyFiles.read(name)) === undefined) await keyFiles.write(name, bytes);
    }
    const vault = files.get(fileNames.vault);
    if (!same && vault !== undefined) await keyFiles.write(fileNames.vault, vault);
  } catch {
    throw new Refused('writeFailed');
  }
}

import { fromBase64url } from './base64url.ts';
import { awayGroup } from './departure.ts';
import type { BackupContent, BackupRefusal } from './backupFormat.ts';
import type { Bytes } from './bytes.ts';
import * as z from 'zod/mini';
import {
  fileNames,
  peopleFile,
  personFile,
  readKeyFile,
  streamFile,
  vaultFile,
  type Certificate,
  type PersonFile,
} from './keyFormat.ts';
import { newMark, writeMark } from './ownRecords.ts';
import { trustedPeople } from './people.ts';
import { openPerson } from './person.ts';
import type { Blobs, BlobWrite, KeyFiles } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { parseContent, Refused, unlockedBackup } from './unlockBackup.ts';
import { signatureHolds } from './signedDocument.ts';
import { rootByRecovery } from './unlockSlots.ts';
import type { Member } from './member.ts';
import { isNarrowed, ownIsIn } from './narrowedBackup.ts';
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
    const content = parseContent(bytes);
    const files = filesOf(content);
    // A joining file begins a machine; what comes later comes as an exchange.
    if (content.to !== undefined && (await keyFiles.read(fileNames.vault)) !== undefined)
      throw new Refused('foreignVault');
    const { people, member } = await verified(content, files, recoveryKey);
    // Example cases never become anybody's vault, whatever the file says of itself.
    if (member.training || content.training === true) throw new Refused('training');
    const here = await keyFiles.read(fileNames.vault);
    const same = here !== undefined && readKeyFile(vaultFile, here).vault === content.vault;
    if (here !== undefined && !same) throw new Refused('foreignVault');
    const marks = {
      here: await keptAway(member, blobs, keyFiles),
      inFile: await keptAwayIn(member, content),
    };
    await writeAll(content, files, same, marks, blobs, keyFiles);
    return { kind: 'restored', people };
  });

async function refusing(act: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof Refused) return { kind: 'refused', why: cause.why };
    if (cause instanceof VaultProblem)
      return { kind: 'refused', why: cause.kind === 'newerStore' ? 'newer' : 'tampered' };
    throw cause;
  }
}

function filesOf(content: BackupContent): ReadonlyMap<string, Bytes> {
  const files = new Map<string, Bytes>();
  const records = new Set<string>();
  try {
    for (const { name, bytes } of content.files) {
      if (files.has(name)) throw new Refused('malformed');
      files.set(name, fromBase64url(bytes));
    }
    for (const { table, key, bytes } of content.records) {
      if (records.has(`${table} ${key}`)) throw new Refused('malformed');
      records.add(`${table} ${key}`);
      fromBase64url(bytes);
    }
  } catch {
    throw new Refused('malformed');
  }
  return files;
}

/**
 * The recovery key must open a person of this backup, that person must trust whoever made it, and the maker must
 * have signed all of it. Damaged records a store had when it was backed up are thereby carried along as they were.
 */
async function verified(
  content: BackupContent,
  files: ReadonlyMap<string, Bytes>,
  recoveryKey: string,
): Promise<{ readonly people: readonly Certificate[]; readonly member: Member }> {
  const file = <T extends z.ZodMiniType>(schema: T, name: string): z.infer<T> => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Refused('malformed');
    return readKeyFile(schema, bytes);
  };
  const vault = file(vaultFile, fileNames.vault);
  const { people } = file(peopleFile, fileNames.people);
  if (content.to !== undefined && !isNarrowed(content, content.to)) throw new Refused('malformed');
  const persons: PersonFile[] = people
    .filter(({ person, removed }) => !removed && ownIsIn(content, person))
    .map(({ person }) => file(personFile, fileNames.person(person)));
  for (const name of files.keys()) if (name.startsWith('stream.')) file(streamFile, name);
  for (const person of persons) {
    const root = await rootByRecovery(person, recoveryKey);
    const certificate = people.find((one) => one.person === person.person);
    if (root === null || certificate === undefined) continue;
    const member = await openPerson(person, root, {
      exchange: certificate.exchange,
      signing: certificate.signing,
    });
    const trusted = await trustedPeople(people, vault.vault, member.founder);
    const maker = trusted.get(content.madeBy);
    const fits =
      content.vault === vault.vault && member.vault === vault.vault && vault.founder === member.founder;
    if (!fits || maker === undefined || maker.removed) throw new Refused('tampered');
    if (!(await signatureHolds(content, maker.signing))) throw new Refused('tampered');
    if (!(await signatureHolds(vault, member.founder))) throw new Refused('tampered');
    return { people, member };
  }
  throw new Refused('wrongKey');
}

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

import * as z from 'zod/mini';
import { fromBase64url } from './base64url.ts';
import type { BackupContent, BackupRefusal } from './backupFormat.ts';
import type { Bytes } from './bytes.ts';
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
import type { Member } from './member.ts';
import { isNarrowed, ownIsIn } from './narrowedBackup.ts';
import { trustedPeople } from './people.ts';
import { openPerson } from './person.ts';
import { VaultProblem } from './problem.ts';
import { signatureHolds } from './signedDocument.ts';
import { parseContent, Refused } from './unlockBackup.ts';
import { rootByRecovery } from './unlockSlots.ts';

interface RefusedBackup {
  readonly kind: 'refused';
  readonly why: BackupRefusal;
}

/** What is wrong with the file is an answer; everything else stays an error. */
export async function refusing<T>(act: () => Promise<T>): Promise<T | RefusedBackup> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof Refused) return { kind: 'refused', why: cause.why };
    if (cause instanceof VaultProblem)
      return { kind: 'refused', why: cause.kind === 'newerStore' ? 'newer' : 'tampered' };
    throw cause;
  }
}

/** A backup whose content was found whole, signed, and opened by the recovery key. */
interface JudgedBackup {
  readonly content: BackupContent;
  readonly files: ReadonlyMap<string, Bytes>;
  readonly people: readonly Certificate[];
  /** Whose recovery key it is. */
  readonly member: Member;
}

/** Judges a backup's content by itself. Throws `Refused` or `VaultProblem`. */
export async function judgedBackup(bytes: Uint8Array, recoveryKey: string): Promise<JudgedBackup> {
  const content = parseContent(bytes);
  const files = filesOf(content);
  const { people, member } = await verified(content, files, recoveryKey);
  // Example cases never become anybody's vault, whatever the file says of itself.
  if (member.training || content.training === true) throw new Refused('training');
  return { content, files, people, member };
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

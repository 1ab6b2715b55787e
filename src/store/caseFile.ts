import { Decrypter, Encrypter } from 'age-encryption';
import { canonicalBytes, canonicalText } from '../entries/canonical.ts';
import type { StreamRef } from '../entries/entry.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { fromUtf8, sameBytes, sha256, utf8 } from './bytes.ts';
import {
  caseFileContent,
  caseFileFormat,
  CaseFileRefused,
  caseTables,
  type CaseFileContent,
} from './caseFileFormat.ts';
import type { Context } from './context.ts';
import { fileNames, readKeyFile, streamFile } from './keyFormat.ts';
import { neutralName } from './neutralName.ts';
import { ownFileOf } from './ownFile.ts';
import type { Stamp } from './ports.ts';
import { recipientOf } from './recoveryKey.ts';
import { recoveryRecipients } from './recoveryRecipients.ts';
import { signed } from './signedDocument.ts';
import { opensAll } from './streamTrust.ts';
import * as z from 'zod/mini';

/** What of a case file must be the same as what lies in the store, byte for byte. */
export type CaseInStore = Pick<CaseFileContent, 'vault' | 'stream' | 'keys' | 'records'>;

/** The case as it lies here; null when nothing of it does. */
export async function caseInStore(context: Context, stream: StreamRef): Promise<CaseInStore | null> {
  const { blobs, keyFiles, member } = context;
  const keys = await keyFiles.read(fileNames.stream(stream.id));
  const records: CaseFileContent['records'] = [];
  for (const table of caseTables)
    for (const { key, bytes } of await blobs.ofGroup(table, stream.id))
      records.push({ table, key, bytes: toBase64url(bytes) });
  if (keys === undefined || records.length === 0) return null;
  return {
    vault: member.vault,
    stream: { type: 'case', id: stream.id },
    keys: toBase64url(keys),
    records,
  };
}

export const isSameCase = (a: CaseInStore, b: CaseInStore): boolean =>
  canonicalText([a.vault, a.stream, a.keys, a.records]) ===
  canonicalText([b.vault, b.stream, b.keys, b.records]);

/**
 * Signs and locks a case into one `age` file: to everybody here who holds all of it, so that a colleague can fetch it
 * when its maker is away, and to the maker's printed recovery key.
 */
export async function writeCaseFile(
  context: Context,
  inStore: CaseInStore,
  stamp: Stamp,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  const { member, keyFiles } = context;
  const content = {
    ...inStore,
    format: caseFileFormat,
    type: 'caseFile' as const,
    name: `sag-${neutralName()}.age`,
    madeBy: member.person as string,
    madeAt: stamp.instant as string,
  };
  const encrypter = new Encrypter();
  const keys = readKeyFile(streamFile, fromBase64url(inStore.keys));
  for (const person of (await context.people()).values())
    if (!person.removed && opensAll(person, keys) && keys.closedTo?.includes(person.person) !== true)
      encrypter.addRecipient(recipientOf(fromBase64url(person.exchange)));
  for (const recipient of recoveryRecipients(await ownFileOf(member, keyFiles)))
    encrypter.addRecipient(recipient);
  const bytes = await encrypter.encrypt(canonicalBytes(await signed(content, member.keys.signing)));
  return { fileName: content.name, bytes };
}

/** Unlocks the `age` file with this person's own key. Throws `CaseFileRefused`. */
export async function unlockCaseFile({ member }: Context, file: Uint8Array): Promise<Uint8Array> {
  if (!sameBytes(file.subarray(0, 21), utf8('age-encryption.org/v1')))
    throw new CaseFileRefused('notACaseFile');
  const decrypter = new Decrypter();
  decrypter.addIdentity(member.keys.exchange);
  try {
    return await decrypter.decrypt(file);
  } catch (cause) {
    const wrong = cause instanceof Error && cause.message.includes('no identity matched');
    throw new CaseFileRefused(wrong ? 'foreignVault' : 'cut');
  }
}

/**
 * Reads the content: only in the one canonical spelling it was signed in, so that a field that stands twice, a stray
 * blank or a number spelt otherwise is no case file. Throws `CaseFileRefused`.
 */
export function readCaseFile(bytes: Uint8Array): CaseFileContent {
  let raw: unknown;
  try {
    raw = JSON.parse(fromUtf8(bytes));
  } catch {
    throw new CaseFileRefused('malformed');
  }
  if (typeof raw !== 'object' || raw === null || !('type' in raw) || raw.type !== 'caseFile')
    throw new CaseFileRefused('notACaseFile');
  if ('format' in raw && typeof raw.format === 'number' && raw.format > caseFileFormat)
    throw new CaseFileRefused('newer');
  const parsed = z.safeParse(caseFileContent, raw);
  if (!parsed.success || !isCanonical(parsed.data, bytes)) throw new CaseFileRefused('malformed');
  return parsed.data;
}

function isCanonical(content: CaseFileContent, bytes: Uint8Array): boolean {
  const each = new Set(content.records.map(({ table, key }) => `${table} ${key}`));
  if (each.size !== content.records.length) return false;
  try {
    // Reading refuses every spelling but the one that is written.
    for (const text of [content.keys, ...content.records.map((one) => one.bytes)]) fromBase64url(text);
    return sameBytes(canonicalBytes(content), bytes);
  } catch {
    return false;
  }
}

/** Tells one file from every other of the same case: SHA-256 of what was signed, base64url. */
export const digestOf = async (content: CaseFileContent): Promise<string> =>
  toBase64url(await sha256(canonicalBytes(content)));

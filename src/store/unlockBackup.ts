import { Decrypter } from 'age-encryption';
import * as z from 'zod/mini';
import { backupContent, backupFormat, type BackupContent, type BackupRefusal } from './backupFormat.ts';
import { fromUtf8, sameBytes, utf8 } from './bytes.ts';
import { readRecoveryKey } from './recoveryKey.ts';

/** A backup is refused, whole. */
export class Refused extends Error {
  readonly why: BackupRefusal;
  constructor(why: BackupRefusal) {
    super(why);
    this.why = why;
  }
}

/** Unlocks the `age` file with the recovery key. Throws `Refused`. */
export async function unlockedBackup(bytes: Uint8Array, recoveryKey: string): Promise<Uint8Array> {
  if (!sameBytes(bytes.subarray(0, 21), utf8('age-encryption.org/v1'))) throw new Refused('notABackup');
  if (readRecoveryKey(recoveryKey) === null) throw new Refused('wrongKey');
  const decrypter = new Decrypter();
  decrypter.addIdentity(recoveryKey.replace(/\s+/gu, '').toUpperCase());
  try {
    return await decrypter.decrypt(bytes);
  } catch (cause) {
    const wrong = cause instanceof Error && cause.message.includes('no identity matched');
    throw new Refused(wrong ? 'wrongKey' : 'cut');
  }
}

/** Reads the content by its schema. Throws `Refused`. */
export function parseContent(bytes: Uint8Array): BackupContent {
  let raw: unknown;
  try {
    raw = JSON.parse(fromUtf8(bytes));
  } catch {
    throw new Refused('malformed');
  }
  if (typeof raw !== 'object' || raw === null) throw new Refused('malformed');
  if ('format' in raw && typeof raw.format === 'number' && raw.format > backupFormat)
    throw new Refused('newer');
  const parsed = z.safeParse(backupContent, raw);
  if (!parsed.success) throw new Refused('malformed');
  return parsed.data;
}

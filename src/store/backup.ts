import { Encrypter } from 'age-encryption';
import { canonicalBytes } from '../entries/canonical.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { backupFormat, type BackupContent } from './backupFormat.ts';
import type { Context } from './context.ts';
import { fileNames } from './keyFormat.ts';
import { ownFileOf } from './ownFile.ts';
import { tables, type Stamp } from './ports.ts';
import { recipientOf } from './recoveryKey.ts';
import { signed } from './signedDocument.ts';
import { recoveryRecipients } from './recoveryRecipients.ts';

/**
 * One `age` file with everything, to two recipients: this person's own key and their printed recovery key. What
 * is inside stays sealed as it is in the store.
 */
export async function makeBackup(context: Context, stamp: Stamp): Promise<Uint8Array> {
  const { member, keyFiles, blobs } = context;
  const own = await ownFileOf(member, keyFiles);
  const records: BackupContent['records'] = [];
  for (const table of tables)
    for (const { key, group, bytes } of await blobs.all(table))
      records.push({ table, group, key, bytes: toBase64url(bytes) });
  const files: BackupContent['files'] = [];
  for (const name of await keyFiles.names()) {
    const bytes = await keyFiles.read(name);
    if (isVaultFile(name) && bytes !== undefined) files.push({ name, bytes: toBase64url(bytes) });
  }
  const present = [...(await context.people()).values()].filter(({ removed }) => !removed);
  const hasFile = ({ person }: { readonly person: string }): boolean =>
    files.some(({ name }) => name === fileNames.person(person));
  const content = {
    format: backupFormat,
    type: 'backup' as const,
    vault: member.vault,
    ...(present.every(hasFile) ? {} : { own: present.filter(hasFile).map(({ person }) => person) }),
    madeBy: member.person as string,
    madeAt: stamp.instant as string,
    ...(member.training ? { training: true } : {}),
    files,
    records,
  };
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipientOf(fromBase64url(member.open.exchange)));
  for (const recipient of recoveryRecipients(own)) encrypter.addRecipient(recipient);
  return encrypter.encrypt(canonicalBytes(await signed(content, member.keys.signing)));
}

/** The host may keep files of its own beside the vault's; they stay on the machine. */
const isVaultFile = (name: string): boolean =>
  name === 'vault' || name === 'people' || /^(person|stream)\./u.test(name);

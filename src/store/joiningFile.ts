import { Encrypter } from 'age-encryption';
import { canonicalBytes } from '../entries/canonical.ts';
import type { PersonId } from '../entries/ids.ts';
import { backupFormat, type BackupContent } from './backupFormat.ts';
import { toBase64url } from './base64url.ts';
import { everyStream } from './grantChanges.ts';
import { fileNames, personFile, readKeyFile } from './keyFormat.ts';
import { neutralName } from './neutralName.ts';
import type { Stamp } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { recoveryRecipients } from './recoveryRecipients.ts';
import { recordsIn } from './sealedRecords.ts';
import { signatureHolds, signed } from './signedDocument.ts';
import { presentPerson } from './staffCertificates.ts';
import type { VaultInside } from './vaultInside.ts';

/**
 * A backup narrowed to one person: who works here, that person's own file, and of each stream they hold a key of its key
 * file and the sealed records of those compartments. Drafts, reminders, lists and other people's own files stay. Locked to
 * their printed recovery key alone. Throws `failed` for somebody unknown, taken out, or without a file of their own here.
 */
export function makeJoiningFile(
  vault: VaultInside,
  person: PersonId,
  stamp: Stamp,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  const { context } = vault;
  return vault.inTurn(async () => {
    const { member, keyFiles, blobs } = context;
    const certificate = await presentPerson(context, person);
    const bytes = await keyFiles.read(fileNames.person(person));
    if (bytes === undefined) throw new VaultProblem('failed', 'their own file is not here');
    const theirs = readKeyFile(personFile, bytes);
    if (!(await signatureHolds(theirs, certificate.signing))) throw new VaultProblem('damaged');
    const files: BackupContent['files'] = [{ name: fileNames.person(person), bytes: toBase64url(bytes) }];
    const records: BackupContent['records'] = [];
    const take = async (name: string): Promise<void> => {
      const found = await keyFiles.read(name);
      if (found !== undefined) files.push({ name, bytes: toBase64url(found) });
    };
    await take(fileNames.vault);
    await take(fileNames.people);
    for await (const file of everyStream(vault)) {
      const held = new Set(
        file.grants
          .filter((grant) => grant.person === person)
          .flatMap(({ keys }) => keys.map(({ compartment }) => compartment)),
      );
      if (held.size === 0) continue;
      await take(fileNames.stream(file.stream.id));
      for (const record of await recordsIn(blobs, file, held))
        records.push({ ...record, group: file.stream.id });
    }
    // What was erased stays erased, and what is away is not begun anew.
    for (const row of await blobs.all('tombstones'))
      records.push({ table: 'tombstones', group: row.group, key: row.key, bytes: toBase64url(row.bytes) });
    const content = {
      format: backupFormat,
      type: 'backup' as const,
      vault: member.vault,
      to: person as string,
      madeBy: member.person as string,
      madeAt: stamp.instant as string,
      ...(member.training ? { training: true as const } : {}),
      files,
      records,
    };
    const encrypter = new Encrypter();
    for (const recipient of recoveryRecipients(theirs)) encrypter.addRecipient(recipient);
    const locked = await encrypter.encrypt(canonicalBytes(await signed(content, member.keys.signing)));
    return { fileName: `fil-${neutralName()}.age`, bytes: locked };
  });
}

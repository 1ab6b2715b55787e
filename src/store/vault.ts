import { asPersonId, newId } from '../entries/ids.ts';
import type { BackupRefusal } from './backupFormat.ts';
import type { Bytes } from './bytes.ts';
import {
  fileNames,
  personFile,
  readKeyFile,
  vaultFormat,
  writeKeyFile,
  type PersonFile,
} from './keyFormat.ts';
import { finishErasing } from './finishErasing.ts';
import { newStreamFile, writeStreamFile } from './keyRing.ts';
import { openVaultOf } from './openVault.ts';
import type { Vault, VaultInside } from './vaultInside.ts';
import { certify, readPeople, trustedPeople, writePeople } from './people.ts';
import { newPerson, openPerson } from './person.ts';
import type { Blobs, KeyFiles } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { signed } from './signedDocument.ts';
import type { WayIn } from './passkeySlot.ts';
import { rootByPassphrase, rootByRecovery } from './unlockSlots.ts';
import { readVaultFile, vaultDoor, type PersonAtTheDoor } from './vaultDoor.ts';
import type { VaultNeeds } from './vaultNeeds.ts';

export { vaultDoor, type BackupRefusal, type Vault, type VaultNeeds };

export type Unlocked =
  | { readonly kind: 'open'; readonly vault: Vault }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'problem'; readonly problem: 'newerStore' | 'damaged' | 'lost' };

export type Restored =
  | { readonly kind: 'restored'; readonly people: readonly PersonAtTheDoor[] }
  | { readonly kind: 'refused'; readonly why: BackupRefusal };

/**
 * Makes a vault and its first person on empty ports. The recovery key is returned once and kept nowhere.
 * The file `vault` is written last: without it there is no vault. Throws `failed` when one is there already.
 */
export async function createVault(
  needs: VaultNeeds,
  request: { readonly label: string; readonly passphrase: string; readonly training?: boolean },
): Promise<{ readonly vault: Vault; readonly recoveryKey: string }> {
  const { keyFiles } = needs;
  if ((await keyFiles.read(fileNames.vault)) !== undefined)
    throw new VaultProblem('failed', 'a vault is here');
  const { newRecoveryKey } = await import('./recoveryKey.ts');
  const recoveryKey = newRecoveryKey();
  const training = request.training === true;
  const vault = newId();
  const team = newId();
  const person = asPersonId(newId());
  const { file, open } = await newPerson(
    person,
    { vault, team, founder: null, training },
    request.passphrase,
    recoveryKey,
    needs.kdf,
  );
  const root = await rootByRecovery(file, recoveryKey);
  if (root === null) throw new VaultProblem('failed', 'the new recovery key does not open');
  const member = await openPerson(file, root, open);
  const by = { signing: member.keys.signing, publicKey: open.signing };
  const certificate = await certify(
    { vault, person, label: request.label, ...open, opens: null, removed: false },
    by,
  );
  const people = new Map([[person as string, certificate]]);
  const content = {
    format: vaultFormat,
    type: 'vault' as const,
    vault,
    team,
    founder: open.signing,
    ...(training ? { training: true as const } : {}),
  };
  await keyFiles.write(fileNames.person(person), writeKeyFile(file));
  await writePeople(keyFiles, [certificate]);
  await writeStreamFile(keyFiles, await newStreamFile(member, member.team, people));
  await keyFiles.write(fileNames.vault, writeKeyFile(await signed(content, member.keys.signing)));
  return { vault: openVaultOf(member, request.label, needs), recoveryKey };
}

/** Opens the vault for one person. A wrong passphrase, or a wrong secret of a passkey, is an answer, not an error. */
export function unlockVault(needs: VaultNeeds, request: WayIn): Promise<Unlocked> {
  return unlockPerson(needs, [request.person], async (file) => {
    if (!('passkey' in request)) return rootByPassphrase(file, request.passphrase, needs.kdf);
    const { rootByPasskey } = await import('./passkeySlot.ts');
    return rootByPasskey(file, request.passkey.credential, request.passkey.output);
  });
}

/** Opens the vault with the printed `AGE-SECRET-KEY-1…`, for the person whose key it is. */
export async function unlockWithRecovery(needs: VaultNeeds, recoveryKey: string): Promise<Unlocked> {
  const door = await vaultDoor(needs.keyFiles);
  const people = door.kind === 'locked' ? door.people.map(({ person }) => person) : [];
  return unlockPerson(needs, people, (file) => rootByRecovery(file, recoveryKey));
}

/** Why a backup file cannot be restored with this key, whatever lies here; null when it can. Writes nothing. */
export async function unfitBackup(bytes: Uint8Array, recoveryKey: string): Promise<BackupRefusal | null> {
  return (await import('./restoreBackup.ts')).unfitBackup(bytes, recoveryKey);
}

/** Checks a backup file whole, then writes it. See `restoreBackup.ts`; loaded when it is needed. */
export async function restoreBackup(
  bytes: Uint8Array,
  recoveryKey: string,
  blobs: Blobs,
  keyFiles: KeyFiles,
): Promise<Restored> {
  const { restoreFrom } = await import('./restoreBackup.ts');
  const result = await restoreFrom(bytes, recoveryKey, blobs, keyFiles);
  if (result.kind === 'refused') return result;
  const door = await vaultDoor(keyFiles);
  return { kind: 'restored', people: door.kind === 'locked' ? door.people : [] };
}

/** An unlocked vault with its inner parts: grants, rotation, removal and erasing (`grantChanges.ts`). */
export const insideOf = (vault: Vault): VaultInside => {
  if (!('context' in vault)) throw new VaultProblem('failed', 'not an open vault of this store');
  return vault as VaultInside;
};

async function unlockPerson(
  needs: VaultNeeds,
  wanted: readonly string[],
  rootOf: (file: PersonFile) => Promise<Bytes | null>,
): Promise<Unlocked> {
  try {
    const vault = await readVaultFile(needs.keyFiles);
    if (vault === null) return { kind: 'problem', problem: 'lost' };
    const people = await readPeople(needs.keyFiles);
    for (const person of wanted) {
      const certificate = people.find((one) => one.person === person && !one.removed);
      const bytes = await needs.keyFiles.read(fileNames.person(person));
      if (certificate === undefined) continue;
      if (bytes === undefined) throw new VaultProblem('damaged');
      const file = readKeyFile(personFile, bytes);
      if (file.person !== person || file.vault !== vault.vault) throw new VaultProblem('damaged');
      const root = await rootOf(file);
      if (root === null) continue;
      const member = await openPerson(file, root, {
        exchange: certificate.exchange,
        signing: certificate.signing,
      });
      const trusted = await trustedPeople(people, vault.vault, member.founder);
      if (
        trusted.get(person)?.removed !== false ||
        vault.founder !== member.founder ||
        vault.team !== member.team.id ||
        (vault.training === true) !== member.training
      )
        throw new VaultProblem('damaged');
      const opened = openVaultOf(member, certificate.label, needs);
      // What a crash left of an erasing is tried again at the next unlock, too.
      await finishErasing(opened.context).catch(() => undefined);
      return { kind: 'open', vault: opened };
    }
    return { kind: 'wrong' };
  } catch (cause) {
    if (cause instanceof VaultProblem && (cause.kind === 'newerStore' || cause.kind === 'damaged'))
      return { kind: 'problem', problem: cause.kind };
    throw cause;
  }
}

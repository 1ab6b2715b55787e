import { randomBytes, type Bytes } from './bytes.ts';
import type { Context } from './context.ts';
import type { Kdf } from './kdf.ts';
import { fileNames, writeKeyFile, type UnlockSlot } from './keyFormat.ts';
import { ownFileOf } from './ownFile.ts';
import { renewOwnKey } from './ownKeyRenewal.ts';
import { openPerson, underRoot } from './person.ts';
import { newRecoveryKey } from './recoveryKey.ts';
import { signed } from './signedDocument.ts';
import { passphraseSlot, recoverySlot, rootByPassphrase } from './unlockSlots.ts';
import type { VaultInside } from './vaultInside.ts';

/** A root key and its two ways in, drawn and not yet taken up. */
export interface NewWays {
  readonly root: Bytes;
  readonly recoveryKey: string;
  readonly slots: readonly UnlockSlot[];
}

/** Draws a root key, a recovery key and their slots; null when the passphrase is one that opens already. */
export async function newWays(
  { member, keyFiles }: Context,
  passphrase: string,
  kdf: Kdf,
): Promise<NewWays | null> {
  if ((await rootByPassphrase(await ownFileOf(member, keyFiles), passphrase, kdf)) !== null) return null;
  const root = randomBytes(32);
  const recoveryKey = newRecoveryKey();
  const slots = [
    await passphraseSlot(member, root, passphrase, kdf),
    await recoverySlot(member, root, recoveryKey),
  ];
  return { root, recoveryKey, slots };
}

/**
 * Seals the private keys under the new root and puts its ways in the place of all others, in one write: passkeys and
 * whatever a later product put there opened the old root. The key of what is theirs alone is drawn anew before; a crash
 * in between leaves the old ways, and it is asked again.
 */
export async function takeUp(vault: VaultInside, { root, slots }: NewWays): Promise<void> {
  const { member, keyFiles } = vault.context;
  await renewOwnKey(vault);
  const file = await ownFileOf(member, keyFiles);
  const { signature: _signature, ...content } = file;
  const privateKeys = await underRoot(file, member.root, root);
  const renewed = await signed(
    { ...content, slots: [...slots], privateKeys, ownWays: true as const },
    member.keys.signing,
  );
  // Opened once as it will be opened from now on, before the old one goes.
  await openPerson(renewed, root, member.open);
  await keyFiles.write(fileNames.person(member.person), writeKeyFile(renewed));
  member.root.fill(0);
  member.root = root;
  member.ownWays = true;
}

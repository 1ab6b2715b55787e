import { fileNames, writeKeyFile, type PersonFile } from './keyFormat.ts';
import { ownFileOf } from './ownFile.ts';
import type { Passkeys } from './passkeySlot.ts';
import type { VaultInside } from './vaultInside.ts';

const slots = () => import('./passkeySlot.ts');

/** Adds and takes away passkeys of the person at work. Fetched parts: most people never do. */
export function passkeysOfVault(vault: () => VaultInside): Passkeys {
  const change = (changedOf: (file: PersonFile) => Promise<PersonFile>): Promise<void> =>
    vault().inTurn(async () => {
      const { member, keyFiles } = vault().context;
      const changed = await changedOf(await ownFileOf(member, keyFiles));
      await keyFiles.write(fileNames.person(member.person), writeKeyFile(changed));
    });
  return {
    list: async () => {
      const { member, keyFiles } = vault().context;
      return (await slots()).passkeysOf(await ownFileOf(member, keyFiles));
    },
    add: async (passkey) => {
      const { withPasskey } = await slots();
      await change((file) => withPasskey(file, vault().context.member, passkey));
    },
    remove: async (credential) => {
      const { withoutPasskey } = await slots();
      await change((file) => withoutPasskey(file, vault().context.member, credential));
    },
  };
}

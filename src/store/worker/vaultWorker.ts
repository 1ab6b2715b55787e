import type { Request } from '../client/messages.ts';
import type { Kdf } from '../kdf.ts';
import { openVaultOf } from '../openVault.ts';
import {
  createVault,
  insideOf,
  restoreBackup,
  unfitBackup,
  unlockVault,
  unlockWithRecovery,
  vaultDoor,
  type Vault,
} from '../vault.ts';
import { answerMessages } from './answerMessages.ts';
import { browserPlatform } from './browserPlatform.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Argon2id is WebAssembly: loaded when a passphrase is used, not before. */
const kdf: Kdf = {
  derive: async (passphrase, salt, parameters) => {
    const { argon2id } = await import('../argon2id.ts');
    return argon2id.derive(passphrase, salt, parameters);
  },
};

const afresh = (vault: Vault): Vault => {
  const { blobs, keyFiles, modelVersion, member } = insideOf(vault).context;
  return openVaultOf(member, vault.label, { blobs, keyFiles, modelVersion, kdf });
};

const answering = browserPlatform(self).then((platform) =>
  answerMessages(
    platform,
    { vaultDoor, createVault, unlockVault, unlockWithRecovery, unfitBackup, restoreBackup, afresh, kdf },
    (message) => self.postMessage(message),
    self.name === 'training' ? 'training' : 'real',
  ),
);

self.addEventListener('message', (message: MessageEvent<Request>) => {
  void answering.then(
    (answer) => answer(message.data),
    () => self.postMessage({ id: message.data.id, ok: false, kind: 'failed' }),
  );
});

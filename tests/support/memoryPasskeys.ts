import type { KeptPasskey, PasskeyControl } from '../../src/ui/passkey/passkeyPort.ts';
import { memoryPassphrase, type MemoryVault } from './memoryVault.ts';

type Answers = 'yes' | 'cancelled' | 'unavailable' | 'noSecret' | 'already' | 'wrong';

export interface MemoryPasskeys extends PasskeyControl {
  /** How whoever holds the device answers the browser from now on. */
  readonly answers: (how: Answers) => void;
  readonly known: (is: boolean) => void;
}

/** A browser with passkeys, in memory: no device and no keys, the same answers. */
export function memoryPasskeys(vault: MemoryVault): MemoryPasskeys {
  let list: readonly KeptPasskey[] = [];
  let how: Answers = 'yes';
  let known = true;
  return {
    answers: (next) => {
      how = next;
    },
    known: (is) => {
      known = is;
    },
    available: async () => known,
    atDoor: async () => list,
    list: async () => list,
    unlock: async (person) => {
      if (how === 'cancelled' || how === 'unavailable') return { kind: how };
      const passphrase = how === 'wrong' ? 'noget helt andet' : memoryPassphrase;
      return vault.unlock({ person, passphrase });
    },
    allow: (current) => vault.proof.prove(current, 'passkey'),
    add: async () => {
      if (how === 'cancelled' || how === 'unavailable' || how === 'noSecret' || how === 'already')
        return { kind: how };
      return vault.proof.once('passkey', () => {
        const name = `Nøgle ABC${String(list.length + 2)}`;
        list = [...list, { credential: name, salt: 'salt', name, addedOn: '2026-11-23' }];
        return { kind: 'added', name };
      });
    },
    remove: async (credential) => {
      list = list.filter((one) => one.credential !== credential);
    },
  };
}

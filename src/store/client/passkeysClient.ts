import type { KeptPasskey, NewPasskey, PasskeyAtDoor } from '../passkeySlot.ts';
import type { StorePort } from './messagePort.ts';
import type { Proof } from './proofMessages.ts';

/** Passkeys, as the page asks for them. Making and asking one is the page's own; what it gave is handed over here. */
export function storePasskeys(port: StorePort) {
  return {
    atDoor: (person: string): Promise<readonly PasskeyAtDoor[]> => port.ask('passkeysAtDoor', { person }),
    list: (): Promise<readonly KeptPasskey[]> => port.ask('listPasskeys', {}),
    allow: (current: string): Promise<Proof> => port.ask('prove', { current, to: 'passkey' }),
    add: async (passkey: NewPasskey): Promise<void> => {
      await port.ask('addPasskey', passkey);
    },
    remove: async (credential: string): Promise<void> => {
      await port.ask('removePasskey', { credential });
    },
  };
}

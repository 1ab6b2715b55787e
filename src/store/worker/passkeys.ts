import { fileNames, personFile, readKeyFile } from '../keyFormat.ts';
import { onceProved } from './proving.ts';
import { findPlace } from './standing.ts';
import { openSession, writingSession, type Handlers, type Host } from './vaultHost.ts';

/** Passkeys as a way in beside the passphrase: what the door asks for, and what the settings change. */
export function passkeys(
  host: Host,
): Pick<Handlers, 'passkeysAtDoor' | 'listPasskeys' | 'addPasskey' | 'removePasskey'> {
  return {
    // Where there is nothing to offer, nothing is offered: what is wrong with the file is said when it is opened.
    passkeysAtDoor: async ({ ask }) => {
      try {
        // While somebody writes alone, nothing else is read.
        if (host.pen !== null) return [];
        const found = await findPlace(host);
        if (found.kind !== 'there') return [];
        const { keys } = await host.openPlace(found.place);
        const bytes = await keys.read(fileNames.person(ask.person));
        if (bytes === undefined) return [];
        const { passkeysOf } = await import('../passkeySlot.ts');
        return passkeysOf(readKeyFile(personFile, bytes)).map(({ credential, salt }) => ({
          credential,
          salt,
        }));
      } catch {
        return [];
      }
    },
    listPasskeys: async () => openSession(host).vault.passkeys.list(),
    addPasskey: async ({ ask }) => {
      const session = writingSession(host);
      await onceProved(host, 'passkey', () => session.vault.passkeys.add(ask));
      ask.output.fill(0);
      return null;
    },
    removePasskey: async ({ ask }) => {
      await writingSession(host).vault.passkeys.remove(ask.credential);
      return null;
    },
  };
}

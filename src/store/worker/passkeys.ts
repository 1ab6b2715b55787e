import type { Answer } from '../client/messages.ts';
import { StoreFailure } from '../client/storeFailure.ts';
import { fileNames, personFile, readKeyFile } from '../keyFormat.ts';
import { findPlace, openSession, writingSession, type Handlers, type Host } from './vaultHost.ts';

/** Passkeys as a way in beside the passphrase: what the door asks for, and what the settings change. */
export function passkeys(
  host: Host,
): Pick<Handlers, 'passkeysAtDoor' | 'listPasskeys' | 'allowPasskey' | 'addPasskey' | 'removePasskey'> {
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
    // An unattended screen must not be enough for a way in: guesses count like those at the door.
    allowPasskey: async ({ ask }): Promise<Answer<'allowPasskey'>> => {
      const session = writingSession(host);
      const { person } = session.vault;
      const right = (): Promise<boolean> => session.vault.opensWith(ask.current);
      const tried = await host.attempts.attempt(person, right, (opened) => (opened ? person : null));
      if (tried.kind === 'wait') return { kind: 'wait', waitSeconds: tried.seconds };
      if (!tried.result) return { kind: 'wrong', waitSeconds: await host.attempts.wait(person) };
      session.mayAddPasskey = true;
      return { kind: 'allowed' };
    },
    addPasskey: async ({ ask }) => {
      const session = writingSession(host);
      if (!session.mayAddPasskey) throw new StoreFailure('failed');
      await session.vault.passkeys.add(ask);
      ask.output.fill(0);
      session.mayAddPasskey = false;
      return null;
    },
    removePasskey: async ({ ask }) => {
      await writingSession(host).vault.passkeys.remove(ask.credential);
      return null;
    },
  };
}

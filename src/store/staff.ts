import type { PersonId } from '../entries/ids.ts';
import type { Kdf } from './kdf.ts';
import type { Staff, StaffPerson } from './staffPort.ts';
import type { VaultInside } from './vaultInside.ts';

/** The people of an open vault. What changes them is loaded when somebody is about to. */
export function staffOf(vault: () => VaultInside, kdf: Kdf): Staff {
  const changes = () => import('./staffChanges.ts');
  const access = () => import('./caseAccess.ts');
  const people = async (): Promise<readonly StaffPerson[]> => {
    const { context } = vault();
    const waiting = await (await access()).accessWaiting(vault());
    return [...(await context.people()).values()]
      .filter(({ removed }) => !removed)
      .map(({ person, label, exchange, signing, opens }) => ({
        person: person as PersonId,
        label,
        keys: { exchange, signing },
        opensAll: opens === null,
        waiting: waiting.get(person) ?? 0,
      }));
  };
  return {
    people,
    add: async ({ label, passphrase, access: given }) => {
      const { addPerson } = await changes();
      return addPerson(vault(), { label, passphrase, kdf, ...given });
    },
    change: async (person, given) => (await changes()).changePerson(vault(), person, given),
    remove: async (person) => (await changes()).removePerson(vault(), person),
    share: async () => (await access()).shareAccess(vault()),
    access: async (stream) => (await access()).caseAccess(vault().context, stream.id),
    close: async (stream, person) => (await access()).closeCaseTo(vault(), stream, person),
    open: async (stream, person) => (await access()).openCaseTo(vault(), stream, person),
    grant: async (stream, person, names) => (await access()).grantOnCase(vault(), stream, person, names),
  };
}

import type { StreamRef } from '../entries/entry.ts';
import type { PersonId } from '../entries/ids.ts';
import type { CaseAccess } from './caseAccess.ts';
import type { Kdf } from './kdf.ts';
import type { Access } from './staffCertificates.ts';
import type { StaffChange } from './staffChanges.ts';
import type { VaultInside } from './vaultInside.ts';

/** Somebody who can unlock here, by their certificate. */
export interface StaffPerson {
  readonly person: PersonId;
  readonly label: string;
  readonly keys: { readonly exchange: string; readonly signing: string };
  /** Opens everything, whatever the roles: the first person on a machine, until the roles are shared out. */
  readonly opensAll: boolean;
  /** Streams whose keys nobody has shared with them yet, though their role opens them. */
  readonly waiting: number;
}
export interface AddedPerson {
  readonly person: PersonId;
  readonly recoveryKey: string;
  readonly keys: StaffPerson['keys'];
}

/** People and what their keys open. */
export interface Staff {
  people(): Promise<readonly StaffPerson[]>;
  add(request: {
    readonly label: string;
    readonly passphrase: string;
    readonly access: Access;
  }): Promise<AddedPerson>;
  change(person: PersonId, access: Access): Promise<StaffChange>;
  remove(person: PersonId): Promise<StaffChange>;
  share(): Promise<void>;
  access(stream: StreamRef): Promise<CaseAccess>;
  close(stream: StreamRef, person: PersonId): Promise<StaffChange>;
  open(stream: StreamRef, person: PersonId): Promise<void>;
  grant(stream: StreamRef, person: PersonId, compartments: readonly string[]): Promise<void>;
}

/** The people of an open vault. What changes them is loaded when somebody is about to. */
export function staffOf(vault: () => VaultInside, kdf: Kdf): Staff {
  const changes = () => import('./staffChanges.ts');
  const access = () => import('./caseAccess.ts');
  const people = async (): Promise<readonly StaffPerson[]> => {
    const { context } = vault();
    const waiting = await (await access()).accessWaiting(context);
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
      const { person, recoveryKey } = await addPerson(vault(), { label, passphrase, kdf, ...given });
      const made = (await vault().context.people()).get(person);
      return {
        person,
        recoveryKey,
        keys: { exchange: made?.exchange ?? '', signing: made?.signing ?? '' },
      };
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

import { asPersonId, type PersonId } from '../entries/ids.ts';
import { fileNames, readKeyFile, vaultFile, type VaultFile } from './keyFormat.ts';
import { readPeople } from './people.ts';
import type { KeyFiles } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { signatureHolds } from './signedDocument.ts';

export interface PersonAtTheDoor {
  readonly person: PersonId;
  readonly label: string;
}

/** What stands before unlocking, read from the key files alone. */
export type VaultDoor =
  | { readonly kind: 'none' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'locked'; readonly people: readonly PersonAtTheDoor[] };

/** Reads whether a vault is there and who may open it. Opens nothing, verifies nothing yet. */
export async function vaultDoor(keyFiles: KeyFiles): Promise<VaultDoor> {
  try {
    if ((await readVaultFile(keyFiles)) === null)
      return { kind: (await keyFiles.names()).length === 0 ? 'none' : 'damaged' };
    const people = atTheDoor(await readPeople(keyFiles));
    const isHere = await Promise.all(people.map(({ person }) => hasOwnFile(keyFiles, person)));
    const here = people.filter((_, at) => isHere[at]);
    return here.length === 0 ? { kind: 'damaged' } : { kind: 'locked', people: here };
  } catch (cause) {
    if (cause instanceof VaultProblem) return { kind: cause.kind === 'newerStore' ? 'newer' : 'damaged' };
    throw cause;
  }
}

/** Who works on another machine is known here and cannot unlock here. A file that cannot be read is a file. */
const hasOwnFile = (keyFiles: KeyFiles, person: string): Promise<boolean> =>
  keyFiles.read(fileNames.person(person)).then(
    (bytes) => bytes !== undefined,
    () => true,
  );

/** The file `vault`, signed by its founder; null when there is none. Throws `damaged`. */
export async function readVaultFile(keyFiles: KeyFiles): Promise<VaultFile | null> {
  const bytes = await keyFiles.read(fileNames.vault);
  if (bytes === undefined) return null;
  const file = readKeyFile(vaultFile, bytes);
  if (!(await signatureHolds(file, file.founder))) throw new VaultProblem('damaged');
  return file;
}

const atTheDoor = (
  people: readonly { readonly person: string; readonly label: string; readonly removed: boolean }[],
): readonly PersonAtTheDoor[] =>
  people
    .filter(({ removed }) => !removed)
    .map(({ person, label }) => ({ person: asPersonId(person), label }));

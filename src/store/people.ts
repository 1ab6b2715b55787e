import { canonicalBytes } from '../entries/canonical.ts';
import {
  fileNames,
  peopleFile,
  readKeyFile,
  vaultFormat,
  writeKeyFile,
  type Certificate,
} from './keyFormat.ts';
import { isSignedBy } from './keyPairs.ts';
import type { Member } from './member.ts';
import type { KeyFiles } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { signed } from './signedDocument.ts';

/** Certifies a person: what is stated about them, under the signature of one who is trusted already. */
export function certify(
  content: Omit<Certificate, 'signature' | 'certifiedBy'>,
  by: { readonly signing: CryptoKey; readonly publicKey: string },
): Promise<Certificate> {
  return signed({ ...content, certifiedBy: by.publicKey }, by.signing);
}

/** All certificates as they stand, not yet verified: enough for the lock screen. */
export async function readPeople(keyFiles: KeyFiles): Promise<readonly Certificate[]> {
  const bytes = await keyFiles.read(fileNames.people);
  if (bytes === undefined) throw new VaultProblem('damaged');
  return readKeyFile(peopleFile, bytes).people;
}

export const writePeople = (keyFiles: KeyFiles, people: readonly Certificate[]): Promise<void> =>
  keyFiles.write(
    fileNames.people,
    writeKeyFile({ format: vaultFormat, type: 'people', people: [...people] }),
  );

/**
 * The certificates that lead back to the founder's key, by person. A certificate by somebody unknown or removed, by
 * somebody who is neither a lead nor holds everything, a second one for the same person, or one of another vault counts
 * as damage: nothing is opened past a forged directory. The founder's key is the root and stays it, also when removed.
 */
export async function trustedPeople(
  people: readonly Certificate[],
  vault: string,
  founder: string,
): Promise<ReadonlyMap<string, Certificate>> {
  const trusted = new Map<string, Certificate>();
  /** Who may certify, by signing key; the founder's key may before its own certificate is read. */
  const keys = new Map<string, Certificate | null>([[founder, null]]);
  let waiting = [...people];
  while (waiting.length > 0) {
    const next = waiting.filter((one) => keys.has(one.certifiedBy));
    if (next.length === 0) throw new VaultProblem('damaged');
    for (const one of next) {
      const { signature, ...content } = one;
      const holds =
        one.vault === vault && (await isSignedBy(one.certifiedBy, canonicalBytes(content), signature));
      if (!holds || trusted.has(one.person) || !mayCertify(keys.get(one.certifiedBy) ?? null))
        throw new VaultProblem('damaged');
      trusted.set(one.person, one);
      if (one.signing !== founder) keys.set(one.signing, one);
    }
    waiting = waiting.filter((one) => !next.includes(one));
  }
  return trusted;
}

/** Who holds everything certifies, and who was made a lead; nobody else, and nobody who was removed. */
function mayCertify(by: Certificate | null): boolean {
  return by === null || (!by.removed && (by.opens === null || by.lead === true));
}

/** Everybody of this member's vault, verified. */
export const peopleOf = async (
  member: Member,
  keyFiles: KeyFiles,
): Promise<ReadonlyMap<string, Certificate>> =>
  trustedPeople(await readPeople(keyFiles), member.vault, member.founder);

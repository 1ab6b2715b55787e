import { fileNames, personFile, readKeyFile, type PersonFile } from './keyFormat.ts';
import type { Member } from './member.ts';
import type { KeyFiles } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { signatureHolds } from './signedDocument.ts';

/** This person's own file, still signed by them: only then may it be changed and signed again. Throws `damaged`. */
export async function ownFileOf(member: Member, keyFiles: KeyFiles): Promise<PersonFile> {
  const bytes = await keyFiles.read(fileNames.person(member.person));
  if (bytes === undefined) throw new VaultProblem('damaged');
  const file = readKeyFile(personFile, bytes);
  const mine = file.person === member.person && file.vault === member.vault;
  if (!mine || !(await signatureHolds(file, member.open.signing))) throw new VaultProblem('damaged');
  return file;
}

import type { StreamRef } from '../../src/entries/entry.ts';
import type { PersonId } from '../../src/entries/ids.ts';
import { roleAccess } from '../../src/model/access.ts';
import type { Role } from '../../src/model/vocabulary.ts';
import { accessOf } from '../../src/rules/accessOf.ts';
import { openGrant } from '../../src/store/grants.ts';
import { readKeyFile, streamFile, type StreamFile } from '../../src/store/keyFormat.ts';
import { addPerson } from '../../src/store/staffChanges.ts';
import type { VaultInside } from '../../src/store/vaultInside.ts';
import { insideOf, type Vault, type VaultNeeds } from '../../src/store/vault.ts';
import { cheapKdf } from './cheapKdf.ts';
import { aCase, aVault, identity, opened, own, partaking, reopened, signs, staff, told } from './vaultOf.ts';

export const wordsOf = (label: string): string => `${label} har sin egen sætning`;
export const adds = (by: Vault, label: string, ...held: readonly Role[]) =>
  addPerson(insideOf(by), { label, passphrase: wordsOf(label), kdf: cheapKdf, ...accessOf(held) });

/** Unlocks for a colleague, as after a restart. */
export const deskOf = async (needs: VaultNeeds, person: PersonId, label: string): Promise<VaultInside> =>
  insideOf(await reopened(needs, person, wordsOf(label)));

/** The first person, who holds everything, one colleague of each role, and a case with something in every part. */
export async function anOffice() {
  const { needs, vault } = await aVault();
  await signs(vault, vault.team, [staff('TT')], {});
  const added = {
    caseworker: await adds(vault, 'caseworker', 'caseworker'),
    keyStaff: await adds(vault, 'keyStaff', 'keyStaff'),
    groupLeader: await adds(vault, 'groupLeader', 'groupLeader'),
    lead: await adds(vault, 'lead', 'lead'),
  };
  const stream = aCase();
  await signs(vault, stream, [opened(), identity(), told(), own('Kun i sagen'), partaking()]);
  const at = (role: Role): Promise<VaultInside> => deskOf(needs, added[role].person, role);
  return { needs, vault, stream, added, at };
}

export const partsOfACase = [
  'identity',
  'contact',
  'emergency',
  'intake',
  'caseFile',
  'participation',
  'statistics',
  'audit',
] as const;
/** What the table says that a role opens in every case. */
export const byTable = (role: Role): readonly string[] =>
  partsOfACase.filter((name) => roleAccess[role].opens.includes(name));

export async function keyFileOf(needs: VaultNeeds, stream: StreamRef): Promise<StreamFile> {
  const bytes = await needs.keyFiles.read(`stream.${stream.id}`);
  if (bytes === undefined) throw new Error('no keys');
  return readKeyFile(streamFile, bytes);
}

/**
 * Compartments of a stream that this person's key opens, by trying it on every grant that lies there, under one's own
 * name too, as somebody would who reads the file past the product. `newest`: only keys that seal what is written now.
 */
export async function opensByKey(
  { context: { member } }: VaultInside,
  needs: VaultNeeds,
  stream: StreamRef,
  newest = false,
): Promise<ReadonlySet<string>> {
  const file = await keyFileOf(needs, stream);
  const added = file.added ?? [];
  const listed = [
    ...file.compartments.flatMap(({ compartment, keys }) => keys.map((key) => ({ compartment, ...key }))),
    ...added.flatMap(({ keys }) => keys),
  ];
  const isNewest = (compartment: string, epoch: number): boolean =>
    listed.every((one) => one.compartment !== compartment || one.epoch <= epoch);
  const key = { privateKey: member.keys.exchange, publicKey: member.open.exchange };
  const where = { vault: member.vault, stream: stream.id };
  const open = new Set<string>();
  for (const grant of [...file.grants, ...added.flatMap(({ grants }) => grants)])
    for (const person of new Set([grant.person, member.person])) {
      const got = await openGrant(where, key, { ...grant, person }).catch(() => []);
      for (const { compartment, epoch } of got)
        if (!newest || isNewest(compartment, epoch)) open.add(compartment);
    }
  return open;
}

import { basedOnNothing, type StreamRef, type Unsigned } from '../../src/entries/entry.ts';
import { asInstant, asLocalDate, asStreamId, newId } from '../../src/entries/ids.ts';
import type { ContactSummary, Summary } from '../../src/entries/summary.ts';
import type { Role } from '../../src/model/vocabulary.ts';
import { memoryBlobs } from '../../src/store/memoryBlobs.ts';
import { memoryKeyFiles } from '../../src/store/memoryKeyFiles.ts';
import type { Blobs, Stamp } from '../../src/store/ports.ts';
import { createVault, unlockVault, type Vault, type VaultNeeds } from '../../src/store/vault.ts';
import { cheapKdf } from './cheapKdf.ts';

/** Ports in memory, and a vault on them, for tests of the store. */
export const memoryNeeds = (): VaultNeeds => ({
  blobs: memoryBlobs(),
  keyFiles: memoryKeyFiles(),
  kdf: cheapKdf,
  modelVersion: '2022.1',
});
export const passphrase = 'seks helt almindelige ord til prøven';

export async function aVault(needs: VaultNeeds = memoryNeeds()) {
  const { vault, recoveryKey } = await createVault(needs, { label: 'TT', passphrase });
  return { needs, vault, recoveryKey };
}

/** Unlocks again, as after a restart: nothing of the first opening is carried over. */
export async function reopened(needs: VaultNeeds, person: string, words = passphrase): Promise<Vault> {
  const result = await unlockVault(needs, { person, passphrase: words });
  if (result.kind !== 'open') throw new Error(`did not open: ${JSON.stringify(result)}`);
  return result.vault;
}

export const stamp: Stamp = {
  instant: asInstant('2026-11-23T10:00:00.000+01:00'),
  today: asLocalDate('2026-11-23'),
};
export const aCase = (): StreamRef => ({ type: 'case', id: asStreamId(newId()) });

const rest = {
  role: 'caseworker',
  basedOn: basedOnNothing,
  rendered: { text: 'Som læst.', language: 'da' },
} as const;
export const opened = (alias = 'Blåmejse'): Unsigned => ({
  ...rest,
  kind: 'caseOpened',
  body: { alias, responsible: 'TT' },
});
export const told = (): Unsigned => ({
  ...rest,
  kind: 'detection',
  body: {
    outcome: 'told',
    wayIn: 'routine',
    safeToAsk: 'confirmed',
    'hark.h': 'yes',
    ownWords: 'Sagt med egne ord',
  },
});
export const own = (words: string): Unsigned => ({
  ...rest,
  kind: 'ownWords',
  body: { words, onDay: '2026-11-23' },
});
export const staff = (name: string): Unsigned => ({
  ...rest,
  kind: 'staffMember',
  body: { person: newId(), name, roles: ['caseworker'], competences: [] },
});
/** The person of this vault says what they are here. */
export const saysRoles = (vault: Vault, roles: readonly Role[]): Unsigned => ({
  ...rest,
  kind: 'staffMember',
  body: { person: vault.person, name: 'TT', roles: [...roles], competences: [] },
});
export const talk = (): Unsigned => ({
  ...rest,
  kind: 'supportiveTalk',
  body: { onDay: '2026-11-23', about: 'En støttende samtale' },
});
export const identity = (): Unsigned => ({ ...rest, kind: 'identityNote', body: { name: 'Opdigtet Navn' } });
export const partaking = (): Unsigned => ({ ...rest, kind: 'participation', body: { alias: 'Blåmejse' } });

/** Every entry record as it lies there, in hex. */
export const entryBytes = async (blobs: Blobs): Promise<ReadonlyMap<string, string>> =>
  new Map((await blobs.all('entries')).map(({ key, bytes }) => [key, Buffer.from(bytes).toString('hex')]));

export const contactSummary = (alias: string, entries = 1): ContactSummary => ({
  machineVersion: '1',
  modelVersion: '2022.1',
  entries,
  alias,
  caseNumber: null,
  neverChannels: [],
  responsible: 'TT',
  standIn: null,
  handover: null,
  promisedContacts: [],
  provisionalDanger: false,
});

/** Prepares and commits in one go. */
export async function signs(
  vault: Vault,
  stream: StreamRef,
  unsigned: readonly Unsigned[],
  summary: Summary = { contact: contactSummary('Blåmejse') },
) {
  const prepared = await vault.prepare(stream, unsigned, stamp);
  await vault.commit(prepared.token, summary, null);
  return prepared;
}

import { basedOnNothing, type StreamRef, type Unsigned } from '../../src/entries/entry.ts';
import { asStreamId, newId } from '../../src/entries/ids.ts';
import { summariseGroup } from '../../src/flow/groups/summariseGroup.ts';
import { summarise } from '../../src/flow/summarise.ts';
import type { Vault } from '../../src/store/vault.ts';
import { aPlan } from './aGroup.ts';
import { anOffice } from './anOffice.ts';
import { stamp } from './vaultOf.ts';

const rest = {
  role: 'groupLeader',
  basedOn: basedOnNothing,
  rendered: { text: 'Som læst.', language: 'da' },
} as const;
export const aGroup = (): StreamRef => ({ type: 'group', id: asStreamId(newId()) });
export const groupPlan = (name = 'Tirsdagsholdet'): Unsigned => ({
  ...rest,
  kind: 'groupPlan',
  body: { ...aPlan, name, facilitating: newId() },
});
export const aConcern = (of: StreamRef, what = 'Noget vigtigt'): Unsigned => ({
  ...rest,
  kind: 'safetyConcern',
  body: { case: of.id, onDay: '2026-11-23', what },
});
export const listed = (alias = 'Blåmejse'): Unsigned => ({
  ...rest,
  role: 'keyStaff',
  kind: 'participation',
  body: { alias, childcare: 'pasning om tirsdagen' },
});
export const fromGroup = (group: StreamRef, text: string): Unsigned => ({
  ...rest,
  kind: 'fromGroup',
  body: { group: group.id, what: 'note', onDay: '2026-11-23', text },
});
export const sheet = (name = 'Opdigtet Navn'): Unsigned => ({
  ...rest,
  role: 'keyStaff',
  kind: 'emergencySheet',
  body: { name, keyWorker: 'NN', keyWorkerPhone: '00 00 00 00', tell112: 'Sig hvor holdet er' },
});

/** Prepares and commits in one go, with the summary the page would fold. */
export async function folds(vault: Vault, stream: StreamRef, ...unsigned: readonly Unsigned[]) {
  const prepared = await vault.prepare(stream, unsigned, stamp);
  const fold = stream.type === 'group' ? summariseGroup : summarise;
  await vault.commit(prepared.token, fold(prepared.whole), null);
  return prepared;
}

/** The office with a group a leader began, and its case with a place on the waiting list and an emergency sheet. */
export async function aGroupsOffice() {
  const office = await anOffice();
  const group = aGroup();
  await folds(office.vault, office.stream, listed(), sheet());
  await folds(await office.at('groupLeader'), group, groupPlan());
  return { ...office, group };
}

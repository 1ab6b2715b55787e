import { expect, it } from 'vitest';
import { basedOnNothing, type Unsigned } from '../../../src/entries/entry.ts';
import type { Vault, VaultNeeds } from '../../../src/store/vault.ts';
import { damage, put, rowsOf } from '../../support/storeRows.ts';
import {
  aCase,
  aVault,
  contactSummary,
  memoryNeeds,
  opened,
  reopened,
  signs,
} from '../../support/vaultOf.ts';

const line = (): Unsigned => ({
  kind: 'auditLine',
  body: { act: 'caseOpened', subject: 'case-1' },
  role: 'caseworker',
  basedOn: basedOnNothing,
  rendered: { text: 'En sag blev åbnet.', language: 'da' },
});
const note = async (vault: Vault, times: number) => {
  for (let at = 0; at < times; at += 1) await signs(vault, await vault.audit(), [line()], {});
};
/** The same ports, counting how often the entries of a stream are fetched. */
function counting(needs: VaultNeeds) {
  const fetched: string[] = [];
  const ofGroup: VaultNeeds['blobs']['ofGroup'] = (table, group) => {
    if (table === 'entries') fetched.push(group);
    return needs.blobs.ofGroup(table, group);
  };
  return { fetched, needs: { ...needs, blobs: { ...needs.blobs, ofGroup } } };
}

it('a line is added without reading the lines before it, and the chain is whole all the same', async () => {
  const counted = counting(memoryNeeds());
  const { vault } = await aVault(counted.needs);
  await note(vault, 1);
  counted.fetched.length = 0;
  await note(vault, 5);
  const again = await reopened(counted.needs, vault.person);
  await note(again, 5);
  // Once, who works here is read: nothing is granted to whoever has stopped.
  expect(counted.fetched).toEqual([again.team.id]);
  const { entries, damaged } = await again.read(await again.audit());
  expect([entries.length, damaged]).toEqual([11, []]);
  expect(entries.map(({ chainSeq }) => chainSeq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect((await again.read(again.team)).entries).toEqual([]);
});

it('a line that was taken away or changed is missed', async () => {
  const { needs, vault } = await aVault();
  await note(vault, 3);
  const audit = await vault.audit();
  const [, row] = (await rowsOf(needs, 'entries')).filter(({ group }) => group === audit.id);
  if (row === undefined) throw new Error('no line');
  await put(needs, row, row.bytes.slice(0, -1));
  expect(await damage(vault, audit)).toHaveLength(1);
  await needs.blobs.write([{ remove: 'entries', key: row.key }]);
  await note(vault, 1);
  expect(await damage(vault, audit)).toEqual(['chain']);
});

it('where the head is damaged the stream is read, and the gap is said from then on', async () => {
  const { needs, vault } = await aVault();
  await note(vault, 2);
  const audit = await vault.audit();
  for (const head of (await rowsOf(needs, 'heads')).filter(({ group }) => group === audit.id))
    await put(needs, head, head.bytes.slice(0, -1));
  await note(vault, 1);
  const { entries, damaged } = await vault.read(audit);
  expect(entries.map(({ chainSeq }) => chainSeq)).toEqual([1, 2, 3]);
  expect(damaged.map(({ why }) => why)).toEqual(['chain']);
});

it('is on no list of cases, also when its keys are damaged and the list is built from nothing', async () => {
  const { needs, vault } = await aVault();
  const stream = aCase();
  await signs(vault, stream, [opened('Asp')], { contact: contactSummary('Asp') });
  await note(vault, 2);
  const audit = await vault.audit();
  await needs.keyFiles.write(`stream.${audit.id}`, new Uint8Array([1, 2, 3]));
  for (const { key } of await rowsOf(needs, 'meta')) await needs.blobs.write([{ remove: 'meta', key }]);
  const again = await reopened(needs, vault.person);
  expect((await again.summaries()).map((one) => one.stream)).toEqual([stream.id]);
});

import { expect, it } from 'vitest';
import type { CaseFileSummary } from '../../../src/entries/summary.ts';
import type { StreamRef } from '../../../src/entries/entry.ts';
import { closeCaseTo } from '../../../src/store/caseAccess.ts';
import type { OpenVault } from '../../../src/store/ports.ts';
import { adds, anOffice } from '../../support/anOffice.ts';
import { put, rowsOf } from '../../support/storeRows.ts';
import { aCase, aVault, contactSummary, opened, own, reopened, signs, told } from '../../support/vaultOf.ts';

const damagedOnTheList = async (vault: OpenVault) =>
  (await vault.summaries()).filter(({ damaged }) => damaged === true).map(({ stream }) => stream);

async function twoCases() {
  const { needs, vault } = await aVault();
  const [one, other] = [aCase(), aCase()];
  await signs(vault, one, [opened('Asp'), own('Det første')], { contact: contactSummary('Asp') });
  await signs(vault, other, [opened('Birk')], { contact: contactSummary('Birk') });
  const [row] = (await rowsOf(needs, 'entries')).filter(({ group }) => group === one.id);
  if (row === undefined) throw new Error('no row');
  return { needs, vault, one, other, row };
}
const read = async (vault: OpenVault, ...streams: readonly StreamRef[]) => {
  for (const stream of streams) await vault.read(stream);
};

it('a case that was found damaged when it was opened says so on the list, also after the next unlock', async () => {
  const { needs, vault, one, other, row } = await twoCases();
  await put(needs, row, row.bytes.slice(0, -1));
  // The list reads no case: it knows after somebody has looked.
  expect(await damagedOnTheList(vault)).toEqual([]);
  await read(vault, one, other);
  expect(await damagedOnTheList(vault)).toEqual([one.id]);
  const again = await reopened(needs, vault.person);
  expect(await damagedOnTheList(again)).toEqual([one.id]);
  await signs(again, one, [own('Det næste')], { contact: contactSummary('Asp', 3) });
  expect(await damagedOnTheList(again)).toEqual([one.id]);
});

it('a case that is whole again says so no more, and reading a whole one writes nothing', async () => {
  const { needs, vault, one, other, row } = await twoCases();
  await put(needs, row, row.bytes.slice(0, -1));
  await read(vault, one);
  await put(needs, row, row.bytes);
  await read(vault, one);
  expect(await damagedOnTheList(vault)).toEqual([]);
  const before = (await needs.blobs.all('meta')).map(({ bytes }) => bytes.join());
  await read(vault, one, other);
  await vault.summaries();
  expect((await needs.blobs.all('meta')).map(({ bytes }) => bytes.join())).toEqual(before);
});

it('a case whose summary cannot be opened says so at once, and stays on the list', async () => {
  const { needs, vault, one } = await twoCases();
  const [summary] = (await rowsOf(needs, 'summaries')).filter(({ group }) => group === one.id);
  if (summary === undefined) throw new Error('no summary');
  await put(needs, summary, summary.bytes.slice(0, -1));
  for (const { key } of await rowsOf(needs, 'meta')) await needs.blobs.write([{ remove: 'meta', key }]);
  const again = await reopened(needs, vault.person);
  expect(await damagedOnTheList(again)).toEqual([one.id]);
  expect(await again.summaries()).toHaveLength(2);
});

const notJudged: CaseFileSummary = {
  machineVersion: '1',
  modelVersion: '2022.1',
  entries: 0,
  path: 'open',
  risk: 'none',
  plan: 'none',
  course: null,
  level: null,
  levelPending: false,
  riskDueOn: null,
  riskOverdueFrom: null,
  planReviseOn: null,
  held: [],
  notJournalised: 0,
  closedOn: null,
};

it('a part whose head came under a key somebody does not hold is closed to them, and nothing is called damaged', async () => {
  const { vault, at } = await anOffice();
  const tied = await adds(vault, 'tied', 'keyStaff');
  const begun = aCase();
  const said = (entries: number) => ({ contact: contactSummary('Rose', entries), caseFile: notJudged });
  await signs(await at('caseworker'), begun, [opened('Rose'), told()], said(1));
  await closeCaseTo(await at('keyStaff'), begun, tied.person);
  await signs(await at('caseworker'), begun, [told()], said(2));
  await signs(await at('keyStaff'), begun, [told()], said(3));
  const caseworker = await at('caseworker');
  expect(await damagedOnTheList(caseworker)).toEqual([]);
  const line = (await caseworker.summaries()).find(({ stream }) => stream === begun.id);
  expect(line?.summary).toMatchObject({ contact: { entries: 3 } });
  expect(line?.summary.caseFile).toBeUndefined();
  expect(
    (await (await at('keyStaff')).summaries()).find(({ stream }) => stream === begun.id)?.summary,
  ).toMatchObject(said(3));
});

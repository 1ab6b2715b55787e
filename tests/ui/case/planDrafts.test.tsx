// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import type { DraftValues } from '../../../src/entries/draft.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { planRoom } from '../../../src/text/rooms/plan.da.ts';
import { EarlierPlan } from '../../../src/ui/case/EarlierPlan.tsx';
import { earlierPlan, newestPlan, openedAsPlan } from '../../../src/ui/case/planDrafts.ts';
import { memoryPorts } from '../../support/memoryPorts.ts';
import { onScreen } from '../../support/onScreen.tsx';
import { heading, press } from '../shell/aHouse.tsx';
import { onTheCase, signed, stream, told } from './aCaseRoom.tsx';

const evaluation = signed('riskEvaluation', {
  level: 'present',
  why: 'Hun er urolig.',
  nextOn: '2026-12-01',
});
const aPlan = signed('safetyPlan', {
  form: 'withCitizen',
  evaluation: 'e',
  reviseOn: '2026-12-01',
  alreadyDoes: 'Ringer til sin søster',
});
const signAll = (ports: ReturnType<typeof memoryPorts>, unsigned: typeof told) =>
  ports.cases.sign({ stream, unsigned, summarise, draft: null });

/** A case with one evaluation, and a draft of a plan begun on the evaluation of this id. */
async function aPlanDraft(given: { readonly values?: DraftValues; readonly begunOn?: string } = {}) {
  const ports = memoryPorts();
  const all = await signAll(ports, [...told, evaluation]);
  const newest = all.find(({ kind }) => kind === 'riskEvaluation')?.id ?? '';
  const id = await ports.drafts.begin({
    step: 'safetyPlan',
    stream: stream.id,
    givens: { evaluation: given.begunOn ?? newest },
    startedAt: ports.clock.now().instant,
  });
  const changes = Object.entries(given.values ?? {}).map(([set, to]) => ({ set, to }));
  if (changes.length > 0) await ports.drafts.change(id, changes);
  const open = async (writer: boolean) =>
    openedAsPlan(
      ports.drafts,
      await ports.drafts.open(id),
      await ports.cases.read(stream),
      ports.clock.now(),
      writer,
    );
  return { open, newest, kept: async () => (await ports.drafts.open(id)).values };
}

describe('a draft of a plan that is opened', () => {
  it('says that the risk was evaluated again only when it was begun on another evaluation', async () => {
    const old = await aPlanDraft({ begunOn: 'older' });
    expect((await old.open(true)).info.givens).toMatchObject({
      evaluation: old.newest,
      evaluatedAgain: 'yes',
    });
    const fresh = await aPlanDraft();
    expect((await fresh.open(true)).info.givens).not.toHaveProperty('evaluatedAgain');
  });

  const begunOnPets = {
    measures: ['m1'],
    'measures/m1/what': 'Naboen passer hunden',
    'measures/m1/block': 'pets',
    'measures.economy': ['m2'],
    'measures.economy/m2/what': 'Ny konto',
  };

  it('stands with every block something was written under, and keeps that', async () => {
    const draft = await aPlanDraft({ values: begunOnPets });
    const { values } = await draft.open(true);
    expect(values).toMatchObject({ 'measures.pets': ['m1'], blocks: ['economy', 'pets'] });
    expect(await draft.kept()).toEqual(values);
  });

  it('looks the same and writes nothing in a window that only reads', async () => {
    const draft = await aPlanDraft({ values: begunOnPets });
    const { values } = await draft.open(false);
    expect(values).toMatchObject({ 'measures.pets': ['m1'], blocks: ['economy', 'pets'] });
    expect(await draft.kept()).toEqual(begunOnPets);
  });
});

it('begins one draft from the earlier plan however often it is pressed', async () => {
  const ports = memoryPorts();
  const begun: string[] = [];
  const room = (
    <Suspense fallback={null}>
      <EarlierPlan
        kind="earlier"
        title="Sikkerhedsplan"
        signedOn="2026-11-01"
        values={{ form: 'withCitizen' }}
        place={{ room: 'step', step: 'safetyPlan', stream: stream.id, givens: {}, draft: null }}
        onBegun={(draft) => begun.push(draft)}
        onBack={() => undefined}
      />
    </Suspense>
  );
  await act(async () => onScreen(room, { ports }));
  const take = await screen.findByRole('button', { name: planRoom.begin.take }, { timeout: 20_000 });
  take.click();
  take.click();
  screen.getByRole('button', { name: planRoom.begin.afresh }).click();
  await expect.poll(() => begun.length).toBe(1);
  expect(await ports.drafts.list()).toHaveLength(1);
});

describe('a plan from a newer version', () => {
  const newer = {
    kind: 'safetyPlan',
    schemaVersion: 99,
    body: { form: 'withCitizen', tomorrow: true },
    rendered: { text: 'Sikkerhedsplan\nVi mødes tirsdag.', language: 'da' },
  } as const;

  it('is never carried on nor taken for the one before it', async () => {
    const ports = memoryPorts();
    await signAll(ports, [...told, evaluation, aPlan]);
    expect(earlierPlan((await ports.cases.read(stream)).entries)).not.toBeNull();
    ports.cases.arrive(stream, newer);
    const { entries } = await ports.cases.read(stream);
    expect(newestPlan(entries)).toMatchObject({ body: null, entry: { schemaVersion: 99 } });
    expect(earlierPlan(entries)).toBeNull();
  });

  it('is read as it was signed, and said to be newer', async () => {
    const house = await onTheCase();
    house.ports.cases.arrive(stream, newer);
    await press(house, 'Indstillinger');
    await heading('Indstillinger');
    await press(house, 'Forløb');
    await heading('I dag');
    await house.user.click((await screen.findAllByRole('button', { name: 'Asp' }))[0] ?? document.body);
    await heading('Asp');
    await press(house, 'Læs: Sikkerhedsplan');
    await heading(planRoom.title);
    expect(screen.getByText(planRoom.newerVersion)).toBeTruthy();
    expect(screen.getByText('Vi mødes tirsdag.')).toBeTruthy();
    expect(screen.queryByText(planRoom.none)).toBeNull();
  });
});

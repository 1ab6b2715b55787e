// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Unsigned } from '../../../src/entries/entry.ts';
import { coordinationRoom as words } from '../../../src/text/rooms/coordination.da.ts';
import { planRoom } from '../../../src/text/rooms/plan.da.ts';
import { onTheCase, signed, stream, told } from '../case/aCaseRoom.tsx';
import { heading, press } from '../shell/aHouse.tsx';

const consent = {
  type: 'disclose',
  recipient: 'Jobcentret',
  purpose: 'Ro om møderne',
  givenOn: '2026-11-01',
  expiresOn: '2027-02-01',
} as const;
const table = [
  signed('coordinator', { name: 'AB', authority: 'Socialafdelingen', authorityContact: 'Myndigheden, KL' }),
  signed('actor', { name: 'Jobcentret', part: 'Ro om møderne', agreedByCitizen: 'yes', contact: 'Vej 1' }),
  signed('actor', { name: 'Skolen', part: 'Plads', agreedByCitizen: 'no' }),
  signed('consent', consent),
];

async function inTheRoom(more: readonly Unsigned[] = []) {
  const house = await onTheCase([...told, ...more]);
  await press(house, words.title);
  await heading(words.title);
  return house;
}
const part = (title: string) => screen.getByRole('region', { name: title });
const rowOf = (list: string, text: string) => {
  const row = within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .find((each) => each.textContent.includes(text));
  if (row === undefined) throw new Error(`no row of ${text}`);
  return row;
};

describe('the room where a case is worked on together', () => {
  it('is there for every case, and says of each part what comes and how to begin', async () => {
    await inTheRoom();
    for (const [title, empty, begin] of [
      [words.coordinator.title, words.coordinator.empty, words.coordinator.choose],
      [words.actors.title, words.actors.empty, words.actors.add],
      [words.agreements.title, words.agreements.empty, words.agreements.add],
      [words.consents.title, words.consents.empty, words.consents.add],
      [words.plans.title, words.plans.ownEmpty, words.plans.ownBegin],
      [words.network.title, words.network.empty, words.network.add],
    ] as const) {
      expect(part(title).textContent).toContain(empty);
      expect(within(part(title)).getByRole('button', { name: begin })).toBeTruthy();
    }
  });

  it('says who is at the table by the citizen’s word, and which consents cover them', async () => {
    await inTheRoom(table);
    expect(part(words.coordinator.title).textContent).toContain(
      'Forbindelse til myndigheden: Myndigheden, KL',
    );
    const centre = rowOf(words.actors.list, 'Jobcentret').textContent;
    expect(centre).toContain(words.actors.table.yes);
    expect(centre).toContain('Give oplysninger videre: samtykke til og med 01.02.2027');
    expect(centre).toContain('Beskyttet oplysning');
    const school = rowOf(words.actors.list, 'Skolen').textContent;
    expect(school).toContain(words.actors.table.no);
    expect(school).toContain(words.actors.notWanted);
    expect(school).toContain(words.actors.noConsent);
  });

  it('withdraws a consent in two interactions, without asking why, and says it wherever it matters', async () => {
    const house = await inTheRoom(table);
    await press(house, /^Træk tilbage: Give oplysninger videre, Jobcentret/);
    const toSign = await screen.findByRole(
      'region',
      { name: 'Dette bliver underskrevet' },
      { timeout: 20_000 },
    );
    expect(within(part(words.consents.withdrawTitle)).queryAllByRole('textbox')).toEqual([]);
    expect(toSign.textContent).toContain('Give oplysninger videre, Jobcentret');
    await press(house, 'Underskriv');
    await screen.findByText(
      /^Underskrevet: Samtykke trukket tilbage\.|^Underskrevet: Træk et samtykke tilbage\./,
    );
    const { entries } = await house.ports.cases.read(stream);
    const given = entries.find(({ kind }) => kind === 'consent');
    const taken = entries.find(({ kind }) => kind === 'consentWithdrawal');
    expect(taken?.body).toEqual({
      consent: given?.id,
      what: 'Give oplysninger videre, Jobcentret: Ro om møderne',
    });
    expect(taken?.basedOn.entries).toEqual([given?.id]);
    const row = (await screen.findByText(words.consents.state.withdrawn)).closest('tr');
    expect(row?.textContent).toContain('Trukket tilbage 23.11.2026');
    expect(within(part(words.consents.title)).queryByRole('button', { name: /^Træk tilbage/ })).toBeNull();
    expect(rowOf(words.actors.list, 'Jobcentret').textContent).toContain(
      'Give oplysninger videre: samtykket er trukket tilbage 23.11.2026. Del ikke mere.',
    );
    expect(part(words.consents.title).textContent).toContain(
      'Der gælder ikke længere samtykke for: Jobcentret',
    );
  });

  it('leaves the consent as it is when the withdrawal is not signed', async () => {
    const house = await inTheRoom(table);
    await press(house, /^Træk tilbage: /);
    await screen.findByRole('region', { name: 'Dette bliver underskrevet' }, { timeout: 20_000 });
    await press(house, 'Ikke nu');
    expect(document.activeElement?.textContent).toBe(words.consents.withdraw);
    expect(screen.getByText(words.consents.state.holds)).toBeTruthy();
  });

  it('renews a consent as a new one that rests on the old', async () => {
    const house = await inTheRoom(table);
    await press(house, /^Forny: /);
    await heading('Det, borgeren siger ja til');
    expect(screen.getByDisplayValue('Jobcentret')).toBeTruthy();
    expect(screen.getByDisplayValue('Ro om møderne')).toBeTruthy();
    const [draft] = await house.ports.drafts.list();
    const given = (await house.ports.cases.read(stream)).entries.find(({ kind }) => kind === 'consent');
    expect(draft?.info.givens).toEqual({ renews: given?.id });
  });

  it('says how a step with the network went, later, as a piece of its own', async () => {
    const house = await inTheRoom([
      signed('networkStep', {
        who: 'Søster',
        relation: 'søster',
        safe: 'yes',
        agreedByCitizen: 'yes',
        sort: 'adviceToRelative',
        what: 'Råd om at lytte',
        onDay: '2026-11-20',
      }),
    ]);
    expect(rowOf(words.network.list, 'Søster').textContent).toContain(
      'Råd til en pårørende: Råd om at lytte',
    );
    await press(house, /^Hvordan gik det\? Søster/);
    await heading('Hvordan gik det?');
    expect(screen.getByDisplayValue('Søster, 20.11.2026: Råd om at lytte')).toBeTruthy();
  });

  it('names who is never contacted, with the reason, and offers only the others', async () => {
    const house = await inTheRoom([
      signed('assessment', {
        persons: [{ id: 'p', label: 'Storebroren', relation: 'sibling', forms: ['physical'] }],
        networkPeople: [
          { id: '1', label: 'Onklen', part: 'harms' },
          { id: '2', label: 'Naboen', relation: 'nabo', part: 'helps', safeToContact: 'yes' },
        ],
      }),
    ]);
    expect(part(words.network.title).textContent).toContain('Storebroren: udøver vold mod borgeren');
    await press(house, words.network.add);
    await heading('Hvem er det?');
    expect((await screen.findByRole('region', { name: words.network.never })).textContent).toContain(
      'Onklen: skader borgeren',
    );
    expect(screen.queryByRole('button', { name: 'Brug: Onklen' })).toBeNull();
    await press(house, 'Brug: Naboen');
    expect(screen.getByDisplayValue('Naboen')).toBeTruthy();
    expect(screen.getByDisplayValue('nabo')).toBeTruthy();
    for (const radio of screen.getAllByRole('radio')) expect((radio as HTMLInputElement).checked).toBe(false);
  });
});

describe('the plans of a case', () => {
  const goals = [{ id: 'g', goal: 'Sove om natten', helps: 'Lys i gangen' }];
  it('lets the citizen read their own words, and nothing of the case beside them', async () => {
    const house = await inTheRoom([signed('citizensPlan', { plannedGoals: goals, notes: 'Det går bedre' })]);
    await press(house, words.plans.ownRead);
    await heading(words.own.title);
    expect(screen.getByText('Sove om natten')).toBeTruthy();
    expect(screen.getByText('Det hjælper mig: Lys i gangen')).toBeTruthy();
    expect(screen.queryByText(/Asp/)).toBeNull();
    expect(screen.queryByRole('region', { name: 'Det vigtigste om sagen' })).toBeNull();
  });

  it('says that a plan was declined without pressing, and keeps the one before it', async () => {
    const house = await inTheRoom([
      signed('citizensPlan', { plannedGoals: goals }),
      signed('citizensPlan', { declined: 'confirmed' }),
    ]);
    expect(part(words.plans.own).textContent).toContain('Tilbuddet står.');
    await press(house, words.plans.ownAgain);
    await heading(planRoom.begin.title);
    await press(house, planRoom.begin.take);
    await heading('Min plan');
    expect(screen.getByDisplayValue('Sove om natten')).toBeTruthy();
  });

  it('suggests § 12 a with its reason and chooses nothing; one of honour says that it is protected', async () => {
    const house = await inTheRoom([
      signed('assessment', {
        persons: [{ id: 'p', label: 'Far', relation: 'parent', forms: ['negativeSocialControl'] }],
      }),
    ]);
    expect(part(words.plans.action).textContent).toContain('fordi der er fortalt om negativ social kontrol');
    await press(house, words.plans.actionBegin);
    await heading('Planen');
    await screen.findByText(/^Forslag: handleplan ved æresrelateret konflikt/);
    for (const radio of screen.getAllByRole('radio')) expect((radio as HTMLInputElement).checked).toBe(false);
  });

  it('shows how far an action plan is and never the words of one that is protected as a whole', async () => {
    await inTheRoom([
      signed('actionPlan', { template: 'honour', riskSummary: 'Rejse', waysOfSupport: 'AB' }),
      signed('actionPlan', { template: 'honour', riskSummary: 'Ny rejse', presentSituation: 'Hjemme' }),
    ]);
    const action = part(words.plans.action);
    expect(action.textContent).toContain(words.plans.whole);
    expect(action.textContent).not.toContain('Ny rejse');
    expect(rowOf(words.plans.parts, 'Risikoen i korte træk').textContent).toContain(words.plans.changed);
    expect(rowOf(words.plans.parts, 'Sådan er det nu').textContent).toContain(words.plans.added);
    expect(rowOf(words.plans.parts, 'Sådan støtter vi').textContent).toContain(words.plans.notWritten);
  });
});

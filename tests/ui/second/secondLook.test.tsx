// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { heading, press } from '../shell/aHouse.tsx';
import { signed, stream } from '../case/aCaseRoom.tsx';
import { bo, high, low, readAnew, signs, twoOfUs, type House } from './aSecondLook.tsx';

const waiting = () => screen.findByRole('region', { name: 'Venter på en anden faglig vurdering' });
const panel = async (name: string) => within(await screen.findByRole('region', { name }));

it('stands on the home page of who can answer, with who chose what and since when; read first, answered beside it', async () => {
  const house = await twoOfUs();
  await signs(house, 'Bo', [low]);
  await readAnew(house);
  const rows = within(await waiting());
  expect(rows.getByText('Kan du svare?')).toBeTruthy();
  expect(rows.getByText('Bo Bro valgte »Forhøjet« 23.11.2026. Imens gælder »Høj«.')).toBeTruthy();
  await house.user.click(rows.getByRole('button', { name: 'Asp' }));
  await heading('Asp');
  const level = await panel('Niveauet kræver to');
  expect(level.getByText('Bo Bro valgte »Forhøjet« 23.11.2026.')).toBeTruthy();
  expect(level.getByText('Høj')).toBeTruthy();
  await press(house, 'Læs vurderingen, og svar');
  const read = await panel('Vurderingen, du skal se på');
  expect(read.getByText('skrevet')).toBeTruthy();
  expect(read.queryByRole('textbox')).toBeNull();
  await house.user.click(await screen.findByRole('radio', { name: /^Nej\. Det højere niveau/ }));
  await press(house, 'Videre');
  await press(house, 'Underskriv');
  await heading('Asp');
  const answered = await panel('Niveauet kræver to');
  expect(answered.getByText('KL er ikke enig (23.11.2026).')).toBeTruthy();
  expect(answered.getByText('En anden er ikke enig. »Høj« gælder, til der er en ny vurdering.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Læs vurderingen, og svar' })).toBeNull();
});

it('is not answered by its author, who is told who can, and what to do when nobody can be reached', async () => {
  const house = await twoOfUs();
  const [entry] = await signs(house, 'KL', [low]);
  await readAnew(house);
  const rows = within(await waiting());
  expect(rows.getByText('Venter')).toBeTruthy();
  expect(rows.getByText(/^Du valgte »Forhøjet« .* Du kan ikke svare selv\./)).toBeTruthy();
  await house.user.click(rows.getByRole('button', { name: 'Asp' }));
  const level = await panel('Niveauet kræver to');
  expect(await level.findByText(/^Det kan: Bo Bro \(oplært efter egen oplysning\)\./)).toBeTruthy();
  expect(level.getByText('Kan ingen nås inden for en dag?')).toBeTruthy();
  expect(level.getByText('Ingen leder har peget på en person udefra endnu.')).toBeTruthy();
  expect(level.queryByRole('button', { name: /^Læs vurderingen/ })).toBeNull();
  const { entries } = await house.ports.cases.read(stream);
  expect(entries.at(-1)?.id).toBe(entry?.id);
});

it('does not name a colleague whose training has run out', async () => {
  const house = await twoOfUs({ bo: bo('2026-11-22') });
  await signs(house, 'KL', [low]);
  await readAnew(house);
  await house.user.click(within(await waiting()).getByRole('button', { name: 'Asp' }));
  const level = await panel('Niveauet kræver to');
  expect(await level.findByText(/^Ingen andre her kan svare lige nu/)).toBeTruthy();
});

it('can be read, and not answered, by somebody whose own training has run out', async () => {
  const until = '2026-11-22';
  const house = await twoOfUs({
    me: { competences: [{ competence: 'riskEvaluation', until, confirmed: 'selfDeclared' }] },
  });
  await signs(house, 'Bo', [low]);
  await readAnew(house);
  expect(within(await waiting()).getByText(/Du kan læse vurderingen\./)).toBeTruthy();
  await house.user.click(within(await waiting()).getByRole('button', { name: 'Asp' }));
  await press(house, 'Læs vurderingen');
  await house.user.click(await screen.findByRole('radio', { name: 'Ja, jeg er enig' }));
  await press(house, 'Videre');
  expect(await screen.findByText(/^Her underskriver en, der er oplært i risikovurdering/)).toBeTruthy();
  await press(house, 'Underskriv');
  const { entries } = await house.ports.cases.read(stream);
  expect(entries.some(({ kind }) => kind === 'secondPerson')).toBe(false);
});

it('asks a colleague to look before closing in danger; who asked is not offered to look', async () => {
  const house = await twoOfUs();
  await signs(house, 'KL', [high, signed('closingWish', { note: 'Vi er i mål.' })]);
  await readAnew(house);
  expect(within(await waiting()).getByText(/^Du bad 23\.11\.2026 en kollega se med/)).toBeTruthy();
  await house.user.click(within(await waiting()).getByRole('button', { name: 'Asp' }));
  const mine = await panel('En kollega ser med før lukning');
  expect(mine.queryByRole('button', { name: 'Se på sagen, og svar' })).toBeNull();
});

it('is looked at by the other, with the wish and the newest evaluation to read', async () => {
  const house = await twoOfUs();
  await signs(house, 'Bo', [high, signed('closingWish', { note: 'Vi er i mål.' })]);
  await readAnew(house);
  const rows = within(await waiting());
  expect(rows.getByText('Bo Bro bad 23.11.2026 en kollega se med, før sagen lukkes.')).toBeTruthy();
  await house.user.click(rows.getByRole('button', { name: 'Asp' }));
  await press(house, 'Se på sagen, og svar');
  expect(await screen.findByText('Den nyeste risikovurdering')).toBeTruthy();
  await house.user.click(await screen.findByRole('radio', { name: /^Nej, der er noget/ }));
  await press(house, 'Videre');
  await press(house, 'Underskriv');
  await heading('Asp');
  const answered = await panel('En kollega ser med før lukning');
  expect(answered.getByText('KL: Der er noget at gøre først (23.11.2026).')).toBeTruthy();
});

/** From the home page, where the case may stand in more than one list. */
async function opensAsp(house: House): Promise<void> {
  const [first] = await screen.findAllByRole('button', { name: 'Asp' });
  await house.user.click(first ?? document.body);
}
const agrees = (evaluation: string, id: 'riskEvaluation' | null) => {
  const answer = signed('secondPerson', { evaluation, agrees: 'yes' });
  return { ...answer, basedOn: { ...answer.basedOn, competence: id === null ? null : { id, until: null } } };
};

it('says that a yes signed without the training does not count, and goes on waiting', async () => {
  const house = await twoOfUs();
  const [entry] = await signs(house, 'Bo', [low]);
  await signs(house, 'KL', [agrees(entry?.id ?? '', null)]);
  await readAnew(house);
  await house.user.click(within(await waiting()).getByRole('button', { name: 'Asp' }));
  const level = await panel('Niveauet kræver to');
  expect(
    level.getByText(/^KL er enig .* Svaret tæller ikke: Det er underskrevet uden oplæring/),
  ).toBeTruthy();
  expect(level.getByText('Høj')).toBeTruthy();
});

it('says when the list of staff does not bear out the training an answer claims', async () => {
  const house = await twoOfUs({ bo: bo(null) });
  const [entry] = await signs(house, 'KL', [low]);
  await signs(house, 'Bo', [agrees(entry?.id ?? '', 'riskEvaluation')]);
  await readAnew(house);
  await opensAsp(house);
  const level = await panel('Niveauet kræver to');
  expect(
    await level.findByText(/^Listen over medarbejdere siger ikke, at den anden var oplært/),
  ).toBeTruthy();
  expect(level.getByText('Handl efter »Høj«, til den er underskrevet.')).toBeTruthy();
});

it('says nothing of it when the list does', async () => {
  const house = await twoOfUs();
  const [entry] = await signs(house, 'KL', [low]);
  await signs(house, 'Bo', [agrees(entry?.id ?? '', 'riskEvaluation')]);
  await readAnew(house);
  await opensAsp(house);
  const level = await panel('Niveauet kræver to');
  expect(await level.findByText('To er enige om niveauet.')).toBeTruthy();
  expect(level.queryByText(/^Listen over medarbejdere/)).toBeNull();
});

// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StoreProblem } from '../../../src/flow/ports.ts';
import { heading, press } from '../shell/aHouse.tsx';
import { onTheCase, signed, stream, told } from './aCaseRoom.tsx';

type House = Awaited<ReturnType<typeof onTheCase>>;
const today = '2026-11-23';
const kindsIn = async (house: House) =>
  (await house.ports.cases.read(stream)).entries.map(({ kind, body }) => ({ kind, body }));
const choose = (house: House, event: string) =>
  house.user.selectOptions(screen.getByRole('combobox', { name: 'Der er sket noget' }), event);
const toBeSigned = () =>
  screen.findByRole('region', { name: 'Dette bliver underskrevet' }, { timeout: 20_000 });

it('signs something that happened in two interactions, shown word for word before the signature', async () => {
  const house = await onTheCase();
  await choose(house, 'Ny vold eller nye trusler');
  expect((await toBeSigned()).textContent).toContain('newViolenceOrThreats');
  expect((await kindsIn(house)).some(({ kind }) => kind === 'caseEvent')).toBe(false);
  await press(house, 'Underskriv');
  expect(await screen.findByText(/^Underskrevet: Der er sket noget\.$/)).toBeTruthy();
  expect(await kindsIn(house)).toContainEqual({
    kind: 'caseEvent',
    body: { event: 'newViolenceOrThreats', onDay: today },
  });
  await waitFor(() =>
    expect(
      within(screen.getByRole('region', { name: 'Tidslinje' })).getAllByText(/KL/).length,
    ).toBeGreaterThan(4),
  );
  expect(screen.queryByRole('region', { name: 'Dette bliver underskrevet' })).toBeNull();
});

it('logs a supportive talk in two interactions, also after a case is closed', async () => {
  const house = await onTheCase([...told, signed('closing', { reason: 'goalsReached' })]);
  await press(house, 'Samtale');
  await toBeSigned();
  await press(house, 'Underskriv');
  await screen.findByText(/^Underskrevet: Støttende samtale\.$/);
  expect(await kindsIn(house)).toContainEqual({ kind: 'supportiveTalk', body: { onDay: today } });
});

it('signs nothing by Enter, and nothing when it is left', async () => {
  const house = await onTheCase();
  await choose(house, 'Borgeren svarer ikke længere');
  await toBeSigned();
  const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(said).toContain('Læs nedenfor, hvad der bliver underskrevet. Intet er underskrevet endnu.');
  screen.getByRole('button', { name: 'Underskriv' }).focus();
  await house.user.keyboard('{Enter}');
  await press(house, 'Ikke nu');
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Der er sket noget' }));
  await press(house, 'Samtale');
  await toBeSigned();
  await press(house, 'Ikke nu');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Samtale' }));
  expect(screen.queryByRole('button', { name: 'Underskriv' })).toBeNull();
  expect((await kindsIn(house)).some(({ kind }) => kind === 'caseEvent')).toBe(false);
});

it('leads to the whole page with what was chosen, when there is more to write', async () => {
  const house = await onTheCase();
  await choose(house, 'En rejse er planlagt');
  await toBeSigned();
  expect(screen.getByText(/Kender I dagen\?/)).toBeTruthy();
  await press(house, 'Skriv mere');
  await heading('Hvad er der sket?');
  expect((screen.getByRole('radio', { name: 'En rejse er planlagt' }) as HTMLInputElement).checked).toBe(
    true,
  );
  expect(screen.getByRole('group', { name: /Hvilken dag er det planlagt til/ })).toBeTruthy();
});

it('says so when it could not be signed, and keeps what was chosen', async () => {
  const house = await onTheCase();
  await choose(house, 'Adressen er blevet kendt');
  await toBeSigned();
  const { sign } = house.ports.cases;
  const names: unknown[] = [];
  const failing: typeof sign = async ({ once }) => {
    names.push(once);
    throw new StoreProblem('diskFull');
  };
  Object.assign(house.ports.cases, { sign: failing });
  await press(house, 'Underskriv');
  expect(await screen.findByText(/Der er ikke underskrevet noget/)).toBeTruthy();
  await press(house, 'Underskriv');
  await waitFor(() => expect(names).toHaveLength(2));
  expect(names[0]).toMatch(/.{20}/);
  expect(names[1], 'one choice has one name, however often it is pressed').toBe(names[0]);
  Object.assign(house.ports.cases, { sign });
  await press(house, 'Underskriv');
  expect(await screen.findByText(/^Underskrevet: Der er sket noget\.$/)).toBeTruthy();
});

// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { heading, movedIn, press } from '../shell/aHouse.tsx';
import { byKl, homeAgain, withCase } from './aDayWithCases.ts';

const danger = byKl('provisionalNote', { dangerSigns: 'Kniv' });
const promise = byKl('promisedContact', { onDay: '2026-11-23' });
const card = byKl('safeContactCard', { never: ['sms'] });
const rows = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map((row) => row.textContent);
const urgent = () => screen.findByRole('list', { name: 'Det, der haster' });

it('has one line per case, danger first, and names the rest of what is due behind it', async () => {
  const house = await movedIn();
  await withCase(house.ports, 'Birk', [promise, card]);
  await withCase(house.ports, 'Asp', [promise, danger, card]);
  await withCase(house.ports, 'Eg', [card]);
  await homeAgain(house);
  const [first, second, ...others] = rows(await urgent());
  expect(first).toContain('FareAsp');
  expect(first).toContain('Også: lovet kontakt, ikke journaliseret.');
  expect(second).toContain('Birk');
  expect(others).toEqual([]);
  expect(rows(screen.getByRole('list', { name: 'Husk også' }))).toEqual([expect.stringContaining('Eg')]);
});

it('puts a line off with a reason and a day alone, never danger, and takes it back in one press', async () => {
  const house = await movedIn();
  await withCase(house.ports, 'Asp', [danger]);
  await withCase(house.ports, 'Birk', [card]);
  await homeAgain(house);
  await urgent();
  expect(screen.queryByRole('button', { name: 'Vis igen … Asp' })).toBeNull();
  await press(house, 'Vis igen … Birk');
  await heading('Hvornår skal sagen frem igen?');
  expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
  const day = (await screen.findByRole('group', { name: /Hvilken dag/ })) as HTMLElement;
  for (const [part, typed] of [
    ['Dag', '26'],
    ['Måned', '11'],
    ['År', '2026'],
  ] as const)
    await house.user.type(within(day).getByLabelText(part), typed);
  await house.user.click(screen.getByRole('radio', { name: 'Det er aftalt med borgeren' }));
  await press(house, 'Videre');
  await heading('Tjek dine svar');
  await press(house, 'Underskriv');
  await heading('I dag');
  const waiting = await screen.findByRole('list', { name: 'Udsat' });
  expect(rows(waiting)).toEqual([
    expect.stringMatching(/^Birk.*26\. november 2026 · Aftalt med borgeren · ikke journaliseret/),
  ]);
  expect(screen.queryByRole('list', { name: 'Husk også' })).toBeNull();
  await press(house, 'Vis nu: Birk');
  await screen.findByRole('list', { name: 'Husk også' });
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Udsat' })).toBeNull());
});

it('finds a case by cover word or number as one types; Enter opens the first, Escape clears', async () => {
  const house = await movedIn();
  await withCase(house.ports, 'Rødhals', [card], '26-117');
  await withCase(house.ports, 'Spurv', [byKl('closing', { reason: 'goalsReached' })], '26-200');
  await homeAgain(house);
  const field = await screen.findByLabelText('Søg på dækord eller sagsnummer');
  expect(field.getAttribute('autocomplete')).toBe('off');
  expect(screen.getByRole('region', { name: 'Mine sager (1)' })).toBeTruthy();
  await house.user.type(field, 'SPU');
  const found = () => rows(screen.getByRole('list', { name: 'Sager, der passer' }));
  expect(found()).toEqual(['SpurvLukket · 26-200']);
  await house.user.keyboard('{Escape}');
  expect((field as HTMLInputElement).value).toBe('');
  await house.user.type(field, 'findes ikke');
  expect(screen.getByText(/Ingen sager passer\. Prøv/)).toBeTruthy();
  await house.user.clear(field);
  await house.user.type(field, '117');
  expect(found()).toEqual(['Rødhals26-117 · ikke journaliseret']);
  expect(location.href).not.toContain('117');
  await house.user.keyboard('{Enter}');
  await heading('Rødhals');
});

it('draws many cases in pieces, and danger is never behind a press', async () => {
  const house = await movedIn();
  for (let at = 0; at < 120; at += 1)
    await withCase(house.ports, `Fugl ${String(at).padStart(3, '0')}`, [at < 55 ? danger : promise]);
  await homeAgain(house);
  const list = await urgent();
  expect(rows(list)).toHaveLength(55);
  await press(house, 'Vis flere (65 til)');
  expect(rows(list)).toHaveLength(120);
  const all = await screen.findByRole('list', { name: 'Mine sager (120)' });
  expect(rows(all)).toHaveLength(100);
  await press(house, 'Vis flere (20 til)');
  expect(rows(all)).toHaveLength(120);
});

// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { aHouse, heading, movedIn, press } from './aHouse.tsx';

it('takes a damaged record of the team for damage, never for a first start', async () => {
  const house = await movedIn();
  house.ports.cases.spoil(await house.ports.vault.team());
  await press(house, 'Lås');
  await house.user.type(await screen.findByLabelText('Adgangssætning'), `${memoryPassphrase}{Enter}`);
  await heading('En del af det gemte kan ikke læses');
  expect(screen.getByText(/Alt andet er urørt/)).toBeTruthy();
  expect(screen.queryByText(/Der ligger intet endnu/)).toBeNull();
  expect(screen.queryByRole('button', { name: /forfra|Slet/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Lås' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Akut fare' })).toBeTruthy();
});

it('lets a person whose own record is damaged say again who they are, with nothing to delete in reach', async () => {
  const house = await movedIn();
  house.ports.cases.spoil(await house.ports.vault.team());
  await press(house, 'Lås');
  await house.user.type(await screen.findByLabelText('Adgangssætning'), `${memoryPassphrase}{Enter}`);
  await press(house, 'Fortæl igen, hvem du er');
  await heading('Fortæl, hvem du er');
  expect(screen.queryByRole('button', { name: 'Begynd forfra' })).toBeNull();
  await house.user.click(screen.getByRole('checkbox', { name: /^Nøglemedarbejder/ }));
  await press(house, 'Gem og gå i gang');
  await heading('I dag');
  expect(screen.getByText(/Resten er her, og intet er slettet/)).toBeTruthy();
});

it('begins again after a broken-off first start only when the word is typed', async () => {
  const house = aHouse();
  await house.user.type(await screen.findByLabelText('Adgangssætning'), `${memoryPassphrase}{Enter}`);
  await press(house, 'Begynd forfra');
  await press(house, 'Slet alt nu');
  expect(await screen.findByText('Skriv præcis SLET ALT.')).toBeTruthy();
  expect((await house.ports.vault.status()).kind).toBe('open');
  await house.user.type(screen.getByRole('textbox', { name: /SLET ALT/ }), 'SLET ALT');
  await press(house, 'Slet alt nu');
  await waitFor(async () => expect((await house.ports.vault.status()).kind).toBe('none'));
});

it('does not say that nothing is stored while a draft is here', async () => {
  const house = aHouse();
  await house.ports.drafts.begin({
    step: 'detection',
    stream: null,
    givens: {},
    startedAt: house.ports.clock.now().instant,
  });
  await house.user.type(await screen.findByLabelText('Adgangssætning'), `${memoryPassphrase}{Enter}`);
  await heading('Fortæl, hvem du er');
  expect(screen.queryByRole('button', { name: 'Begynd forfra' })).toBeNull();
});

it('begins afresh after a loss only when the word is typed', async () => {
  const house = aHouse({ status: { kind: 'lost' } });
  await press(house, 'Begynd forfra uden kopien');
  expect(await screen.findByText(/Er du sikker/)).toBeTruthy();
  await press(house, 'Slet alt nu');
  expect(await screen.findByText('Skriv præcis SLET ALT.')).toBeTruthy();
  expect((await house.ports.vault.status()).kind).toBe('lost');
});

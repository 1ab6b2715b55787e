// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { heading, movedIn, press } from './aHouse.tsx';

it('hides everything with one key, at once, and Back leads to the lock screen', async () => {
  const house = await movedIn();
  await house.user.keyboard('{F9}');
  expect(screen.queryByText('I dag')).toBeNull();
  expect(screen.queryByRole('banner')).toBeNull();
  await heading('Ny fane');
  await waitFor(async () => expect((await house.ports.vault.status()).kind).toBe('locked'));
  act(() => {
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await heading('Lås op');
});

it('hides with the button too, also before anything is unlocked', async () => {
  const house = await movedIn();
  await press(house, /^Skjul/);
  await heading('Ny fane');
  await waitFor(async () => expect((await house.ports.vault.status()).kind).toBe('locked'));
});

it('begins at home for whoever unlocks next', async () => {
  const house = await movedIn();
  await press(house, 'Indstillinger');
  await heading('Indstillinger');
  await press(house, 'Lås');
  await house.user.type(await screen.findByLabelText('Adgangssætning'), `${memoryPassphrase}{Enter}`);
  await heading('I dag');
});

it('leaves only hiding and immediate danger in the header while a conversation is going on', async () => {
  const house = await movedIn();
  await press(house, 'I samtale');
  const names = [...document.querySelectorAll('header .kit-top-keys button')].map(
    (button) => button.textContent,
  );
  expect(names).toEqual(['Slut samtale', 'Skjul (F9)', 'Akut fare']);
});

it('warns who is present, and locks after five idle minutes without a network', async () => {
  const house = await movedIn();
  const start = Date.now();
  const clock = vi.spyOn(Date, 'now').mockReturnValue(start + 4 * 60_000 + 35_000);
  try {
    expect(await screen.findByText(/Siden låser om/, {}, { timeout: 3000 })).toBeTruthy();
    clock.mockReturnValue(start + 5 * 60_000 + 1000);
    await heading('Lås op');
    expect((await house.ports.vault.status()).kind).toBe('locked');
  } finally {
    clock.mockRestore();
  }
});

it('keeps one neutral title and says nothing in the address', async () => {
  const house = await movedIn();
  await press(house, 'Spørg rutinemæssigt');
  await heading('Før du spørger');
  expect(location.hash).toMatch(/^#t\d{5}$/);
  expect(history.state).toBeNull();
});

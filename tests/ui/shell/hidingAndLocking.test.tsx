// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { basedOnNothing } from '../../../src/entries/entry.ts';
import { asPersonId } from '../../../src/entries/ids.ts';
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
    expect(await screen.findByText(/Siden låser om/)).toBeTruthy();
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

it('lets somebody else in by a key of its own, where there are others: locked first, nobody chosen', async () => {
  const house = await movedIn();
  expect(screen.queryByRole('button', { name: 'Skift person' })).toBeNull();
  await withColleague(house);
  await press(house, 'Skift person');
  await heading('Lås op');
  expect((await house.ports.vault.status()).kind).toBe('locked');
  expect(screen.getAllByRole('radio').filter((one) => (one as HTMLInputElement).checked)).toEqual([]);
  expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
});

it('takes a second press on the key that locks for no wish for another language', async () => {
  const house = await movedIn();
  await withColleague(house);
  // A clock that hardly moves by itself: a busy machine is no slow press.
  let moment = performance.now();
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (moment += 0.01));
  try {
    await press(house, 'Skift person');
    await heading('Lås op');
    await press(house, 'English');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Lås op');
    moment += 1000;
    await press(house, 'English');
    await heading('Unlock');
  } finally {
    clock.mockRestore();
  }
});

/** A colleague is stated in the team, and stands at the door. */
async function withColleague(house: Awaited<ReturnType<typeof movedIn>>): Promise<void> {
  const { cases, vault } = house.ports;
  const body = { person: 'person-BB', name: 'Bo', roles: ['keyStaff' as const], competences: [] };
  const rest = {
    role: 'keyStaff',
    basedOn: basedOnNothing,
    rendered: { text: 'Bo', language: 'da' },
  } as const;
  await cases.sign({
    stream: await vault.team(),
    unsigned: [{ ...rest, kind: 'staffMember', body }],
    summarise: () => ({}),
    draft: null,
  });
  await press(house, 'Lås');
  await house.user.type(await screen.findByLabelText('Adgangssætning'), `${memoryPassphrase}{Enter}`);
  await heading('I dag');
  const before = vault.lock;
  vault.lock = async () => {
    await before();
    const status = await vault.status();
    const colleague = { person: asPersonId('person-BB'), label: 'BB' };
    if (status.kind === 'locked') vault.put({ ...status, people: [...status.people, colleague] });
  };
}

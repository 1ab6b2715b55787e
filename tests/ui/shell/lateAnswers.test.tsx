// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { StoreProblem } from '../../../src/flow/ports.ts';
import type { UnlockResult } from '../../../src/ui/ports.ts';
import { memoryPorts, type MemoryPorts } from '../../support/memoryPorts.ts';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { aHouse, heading, movedIn, press } from './aHouse.tsx';

/** A promise that is kept when we say so. */
function later<T>() {
  let keep: (answer: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep: async (answer: T) => act(async () => keep(answer)) };
}
const withVault = (vault: Partial<MemoryPorts['vault']>): MemoryPorts => {
  const ports = memoryPorts();
  return { ...ports, vault: { ...ports.vault, ...vault } };
};

it('keeps the hidden page when the answer to an unlock comes after hiding', async () => {
  const unlocked = later<UnlockResult>();
  const ports = withVault({ unlock: () => unlocked.promise });
  const house = aHouse({ ports });
  await house.user.type(await screen.findByLabelText('Adgangssætning'), `${memoryPassphrase}{Enter}`);
  await house.user.keyboard('{F9}');
  await heading('Ny fane');
  const status = await ports.vault.status();
  if (status.kind !== 'locked' || status.people[0] === undefined) throw new Error('nobody is at the door');
  await unlocked.keep({ kind: 'open', person: status.people[0], writer: true });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ny fane');
});

it('asks nothing before the vault has locked, so that Back right after hiding leads to the lock screen', async () => {
  const ports = memoryPorts();
  const locked = later<undefined>();
  const house = aHouse({
    ports: {
      ...ports,
      vault: { ...ports.vault, lock: () => locked.promise.then(() => ports.vault.lock()) },
    },
  });
  await house.user.type(await screen.findByLabelText('Adgangssætning'), `${memoryPassphrase}{Enter}`);
  await heading('Fortæl, hvem du er');
  await house.user.keyboard('{F9}');
  await act(async () => dispatchEvent(new PopStateEvent('popstate')));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ny fane');
  await locked.keep(undefined);
  await heading('Lås op');
});

it('takes the live region away with the work: nothing said before hiding can be read after it', async () => {
  const house = await movedIn();
  const said = document.querySelector('output.sr-only');
  expect(said?.isConnected).toBe(true);
  await house.user.keyboard('{F9}');
  expect(said?.isConnected).toBe(false);
  expect(document.querySelector('output.sr-only')?.textContent).toBe('');
});

it('locks after five idle minutes also while a new passphrase is chosen with the recovery key', async () => {
  const house = aHouse();
  await press(house, 'Glemt? Brug gendannelsesnøglen');
  await house.user.type(
    await screen.findByLabelText(/Gendannelsesnøgle/),
    'age-secret-key-1memorytwin{Enter}',
  );
  await heading('Vælg en ny adgangssætning');
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

it('says that what is stored is damaged when the vault cannot even say who is here', async () => {
  aHouse({ ports: withVault({ status: () => Promise.reject(new StoreProblem('damaged')) }) });
  await heading('Det gemte kan ikke åbnes');
  expect(screen.getByRole('button', { name: 'Gendan fra sikkerhedskopi' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /forfra|Slet/ })).toBeNull();
});

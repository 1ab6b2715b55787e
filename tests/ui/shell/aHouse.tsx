import { screen, waitFor } from '@testing-library/react';
import { App } from '../../../src/app/App.tsx';
import { danish } from '../../../src/app/loadText.ts';
import type { Language } from '../../../src/model/define.ts';
import type { VaultStatus } from '../../../src/ui/ports.ts';
import { memoryPorts, type MemoryPorts } from '../../support/memoryPorts.ts';
import { onScreen } from '../../support/onScreen.tsx';
import { memoryPassphrase } from '../../support/memoryVault.ts';

/** The whole house over memory twins, at the door: nothing is opened yet. */
export function aHouse(given: { readonly status?: VaultStatus; readonly ports?: MemoryPorts } = {}) {
  const ports = given.ports ?? memoryPorts(given.status === undefined ? {} : { vault: given.status });
  const updates = { waiting: () => false, activate: () => undefined, subscribe: () => () => undefined };
  const view = onScreen(
    <App composed={{ ports, listen: () => () => undefined }} updates={updates} spoken={danish} />,
    { ports, language: 'da' satisfies Language },
  );
  return { ...view, ports };
}
type House = ReturnType<typeof aHouse>;

export const heading = (name: string) =>
  screen.findByRole('heading', { level: 1, name }, { timeout: 20_000 });
export const press = async (house: House, name: string | RegExp) =>
  house.user.click(await screen.findByRole('button', { name }, { timeout: 20_000 }));

/** First start from nothing to the home page, as a key worker trained in detection and risk evaluation. */
export async function movedIn(): Promise<House> {
  const house = aHouse({ status: { kind: 'none' } });
  await press(house, 'Begynd');
  await house.user.type(await screen.findByLabelText('Dine initialer'), 'KL');
  await waitFor(() => screen.getByText(memoryPassphrase));
  await house.user.type(screen.getByLabelText('Skriv den igen'), memoryPassphrase);
  await press(house, 'Brug denne adgangssætning');
  await heading('Din gendannelsesnøgle');
  const key = document.querySelector('[data-recovery-key]')?.textContent ?? '';
  await press(house, 'Jeg har den');
  await house.user.type(screen.getByLabelText('De sidste tegn'), key.replaceAll(' ', '').slice(-6));
  await press(house, 'Videre');
  await heading('Fortæl, hvem du er');
  await house.user.click(screen.getByRole('checkbox', { name: /^Nøglemedarbejder/ }));
  await house.user.click(screen.getByRole('checkbox', { name: 'Opsporing' }));
  await house.user.click(screen.getByRole('checkbox', { name: 'Risikovurdering og sikkerhedsplan' }));
  await press(house, 'Gem og gå i gang');
  await heading('I dag');
  return house;
}

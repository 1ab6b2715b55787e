// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import type { ProvedAgain } from '../../../src/ui/unlock/unlockPort.ts';
import { memoryPorts } from '../../support/memoryPorts.ts';
import { aHouse, heading, movedIn, press } from '../shell/aHouse.tsx';

type House = ReturnType<typeof aHouse>;
const use = 'Lås op med adgangsnøgle';

async function adds(house: House, words = memoryPassphrase) {
  await press(house, 'Tilføj en adgangsnøgle');
  await house.user.type(screen.getByLabelText('Din adgangssætning'), words);
  await press(house, 'Fortsæt');
}
async function inSettings(house: House) {
  await press(house, 'Indstillinger');
  await heading('Indstillinger');
}
/** At the door with a passkey that was added before. */
async function atTheDoor() {
  const ports = memoryPorts();
  await ports.passkeys.allow(memoryPassphrase);
  await ports.passkeys.add(new AbortController().signal);
  const house = aHouse({ ports });
  await heading('Lås op');
  return house;
}

it('is added after the passphrase was given and what one should know was read, and is removed in two presses', async () => {
  const house = await movedIn();
  await inSettings(house);
  expect(await screen.findByText('Du har ingen adgangsnøgle endnu.')).toBeTruthy();
  await adds(house, 'forkert');
  expect(await screen.findByText('Adgangssætningen passer ikke.')).toBeTruthy();
  await house.user.clear(screen.getByLabelText('Din adgangssætning'));
  await house.user.type(screen.getByLabelText('Din adgangssætning'), memoryPassphrase);
  await press(house, 'Fortsæt');
  expect(await screen.findByText(/Dit navn står der ikke/)).toBeTruthy();
  await press(house, 'Lav adgangsnøglen');
  expect(await screen.findByText(/^Nøgle ABC2 er klar/)).toBeTruthy();
  await press(house, 'Fjern Nøgle ABC2');
  expect(screen.getByText(/heller ikke hvis den er væk/)).toBeTruthy();
  await press(house, 'Ja, fjern den');
  expect(await screen.findByText('Adgangsnøglen er fjernet.')).toBeTruthy();
  expect(await screen.findByText('Du har ingen adgangsnøgle endnu.')).toBeTruthy();
  await waitFor(async () => {
    const { entries } = await house.ports.cases.read(await house.ports.vault.audit());
    expect(entries.map(({ body }) => body)).toEqual([{ act: 'passkeyAdded' }, { act: 'passkeyRemoved' }]);
  });
});

it('asks once however often Enter is pressed, and not while it has to be waited', async () => {
  const house = await movedIn();
  await inSettings(house);
  const { passkeys } = house.ports;
  let asked = 0;
  let answer: (proved: ProvedAgain) => void = () => undefined;
  Object.assign(passkeys, {
    allow: () => {
      asked += 1;
      return new Promise<ProvedAgain>((given) => (answer = given));
    },
  });
  await press(house, 'Tilføj en adgangsnøgle');
  const field = screen.getByLabelText('Din adgangssætning');
  await house.user.type(field, 'et gæt{Enter}{Enter}{Enter}');
  expect(asked).toBe(1);
  answer({ kind: 'wrong', waitSeconds: 30 });
  expect(await screen.findByText('Du kan prøve igen om 30 sekunder.')).toBeTruthy();
  await house.user.type(field, '{Enter}{Enter}');
  expect(asked).toBe(1);
});

it('is not to be added any more when the page was left', async () => {
  const house = await movedIn();
  await inSettings(house);
  await adds(house);
  await screen.findByRole('button', { name: 'Lav adgangsnøglen' });
  expect(house.ports.vault.proof.allowed()).toBe('passkey');
  await press(house, 'Forløb');
  await heading('I dag');
  expect(house.ports.vault.proof.allowed()).toBeNull();
});

it('says in plain words when nothing came of it', async () => {
  const house = await movedIn();
  await inSettings(house);
  for (const [how, said] of [
    ['cancelled', 'Der blev ikke lavet en adgangsnøgle. Intet er ændret.'],
    ['already', 'Du har allerede en adgangsnøgle dér. Intet er ændret.'],
    ['noSecret', /kan ikke bruges her\. Intet er ændret/],
  ] as const) {
    house.ports.passkeys.answers(how);
    await adds(house);
    await press(house, 'Lav adgangsnøglen');
    expect(await screen.findByText(said)).toBeTruthy();
  }
});

it('where the browser has none, says so and offers none', async () => {
  const house = await movedIn();
  house.ports.passkeys.known(false);
  await inSettings(house);
  expect(await screen.findByText(/har ikke den slags adgangsnøgle/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Tilføj en adgangsnøgle' })).toBeNull();
});

it('opens at the door for who has one, and nobody else sees the button', async () => {
  const house = await atTheDoor();
  await press(house, use);
  await heading('Fortæl, hvem du er');
});

it('shows no button to somebody without one', async () => {
  aHouse();
  await heading('Lås op');
  await screen.findByLabelText('Adgangssætning');
  expect(screen.queryByRole('button', { name: use })).toBeNull();
});

it('leads back to the passphrase when it was not used or does not fit, and waits like the passphrase', async () => {
  const house = await atTheDoor();
  house.ports.passkeys.answers('cancelled');
  await press(house, use);
  expect(await screen.findByText(/Der blev ikke brugt en adgangsnøgle/)).toBeTruthy();
  house.ports.passkeys.answers('wrong');
  await press(house, use);
  expect(await screen.findByText('Adgangsnøglen passer ikke. Skriv adgangssætningen i stedet.')).toBeTruthy();
  house.ports.passkeys.answers('yes');
  house.ports.vault.triedElsewhere(30);
  await press(house, use);
  expect(await screen.findByText('Du kan prøve igen om 30 sekunder.')).toBeTruthy();
  expect(screen.getByRole('button', { name: use }).hasAttribute('disabled')).toBe(true);
});

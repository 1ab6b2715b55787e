// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { asPersonId } from '../../../src/entries/ids.ts';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { aHouse, heading, movedIn, press } from '../shell/aHouse.tsx';

it('opens with the right passphrase by keyboard alone', async () => {
  const house = await movedIn();
  await press(house, 'Lås');
  await heading('Lås op');
  await house.user.type(screen.getByLabelText('Adgangssætning'), `${memoryPassphrase}{Enter}`);
  await heading('I dag');
});

it('says at the field that a passphrase is wrong, and waits longer after several', async () => {
  const house = aHouse();
  const field = await screen.findByLabelText('Adgangssætning');
  for (let times = 0; times < 4; times += 1) {
    await house.user.clear(field);
    await house.user.type(field, 'forkert{Enter}');
    await screen.findByText(/Adgangssætningen passer ikke/);
  }
  expect(await screen.findByText('Du kan prøve igen om 5 sekunder.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Lås op' }).hasAttribute('disabled')).toBe(true);
});

it('says that nothing was tried while a wait runs that began in another window', async () => {
  const house = aHouse();
  const field = await screen.findByLabelText('Adgangssætning');
  house.ports.vault.triedElsewhere(20);
  await house.user.type(field, `${memoryPassphrase}{Enter}`);
  expect(await screen.findByText(/Der blev ikke prøvet noget/)).toBeTruthy();
  expect(screen.queryByText(/passer ikke/)).toBeNull();
  expect(screen.getByText('Du kan prøve igen om 20 sekunder.')).toBeTruthy();
  await press(house, 'Glemt? Brug gendannelsesnøglen');
  const key = await screen.findByLabelText(/Gendannelsesnøgle/);
  expect(screen.getByRole('button', { name: 'Lås op' }).hasAttribute('disabled')).toBe(true);
  expect(key).toBeTruthy();
});

it('lets several people choose by the label they gave themselves', async () => {
  const people = ['AB', 'CD'].map((label) => ({ person: asPersonId(label), label }));
  aHouse({ status: { kind: 'locked', people, waitSeconds: 0 } });
  await heading('Lås op');
  expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('id'))).toEqual(['who-AB', 'who-CD']);
});

it('chooses nobody beforehand among several, and shows each their own wait', async () => {
  const people = [
    { person: asPersonId('person-1'), label: 'AB', waitSeconds: 0 },
    { person: asPersonId('CD'), label: 'CD', waitSeconds: 20 },
  ];
  const house = aHouse({ status: { kind: 'locked', people, waitSeconds: 20 } });
  const field = await screen.findByLabelText('Adgangssætning');
  expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
  await house.user.type(field, `${memoryPassphrase}{Enter}`);
  expect(await screen.findByText('Vælg, hvem du er.')).toBeTruthy();
  await house.user.click(screen.getByRole('radio', { name: 'CD' }));
  expect(await screen.findByText('Du kan prøve igen om 20 sekunder.')).toBeTruthy();
  await house.user.click(screen.getByRole('radio', { name: 'AB' }));
  expect(screen.queryByText(/Du kan prøve igen/)).toBeNull();
  await house.user.type(screen.getByLabelText('Adgangssætning'), `${memoryPassphrase}{Enter}`);
  await heading('Fortæl, hvem du er');
});

it('asks for a new passphrase after the recovery key opened', async () => {
  const house = aHouse();
  await press(house, 'Glemt? Brug gendannelsesnøglen');
  await house.user.type(
    await screen.findByLabelText(/Gendannelsesnøgle/),
    'age-secret-key-1memorytwin{Enter}',
  );
  await heading('Vælg en ny adgangssætning');
});

it('treats an empty store with a marker as a loss, never as a fresh start', async () => {
  const house = aHouse({ status: { kind: 'lost' } });
  await heading('Det, der lå her, er væk');
  expect(screen.queryByRole('button', { name: 'Begynd' })).toBeNull();
  await press(house, 'Gendan fra sikkerhedskopi');
  await heading('Gendan fra sikkerhedskopi');
});

it('touches nothing of a newer store', async () => {
  aHouse({ status: { kind: 'newer' } });
  await heading('Der er brug for en nyere udgave');
});

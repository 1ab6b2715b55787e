// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { unlock as da } from '../../../src/text/rooms/unlock.da.ts';
import { unlock as en } from '../../../src/text/rooms/unlock.en.ts';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { aHouse, heading, press } from '../shell/aHouse.tsx';

const aFile = () => new File([new Uint8Array([1, 2, 3])], 'sikkerhedskopi.age');

it('says why a backup was refused, and that nothing is changed', async () => {
  const house = aHouse({ status: { kind: 'lost' } });
  await press(house, 'Gendan fra sikkerhedskopi');
  await heading('Gendan fra sikkerhedskopi');
  await house.user.upload(screen.getByLabelText('Sikkerhedskopi'), aFile());
  await house.user.type(screen.getByLabelText('Gendannelsesnøgle'), 'AGE-SECRET-KEY-1FORKERT');
  await press(house, 'Gendan');
  expect(await screen.findByText('Filen kunne ikke gendannes. Intet er ændret.')).toBeTruthy();
  expect(screen.getByText(/Nøglen passer ikke til filen/)).toBeTruthy();
});

it('leads to the lock screen when everything is in place again', async () => {
  const house = aHouse({ status: { kind: 'lost' } });
  await press(house, 'Gendan fra sikkerhedskopi');
  await house.user.upload(await screen.findByLabelText('Sikkerhedskopi'), aFile());
  await house.user.type(screen.getByLabelText('Gendannelsesnøgle'), 'AGE-SECRET-KEY-1MEMORYTWIN');
  await press(house, 'Gendan');
  await heading('Lås op');
});

it('says that nothing needs restoring where the key opens what is here, and never to delete anything', async () => {
  const house = aHouse();
  house.ports.vault.restore = async () => ({ kind: 'refused', why: 'opensHere' });
  await press(house, 'Glemt? Brug gendannelsesnøglen');
  await press(house, /Passer nøglen heller ikke/);
  await house.user.upload(await screen.findByLabelText('Sikkerhedskopi'), aFile());
  await house.user.type(screen.getByLabelText('Gendannelsesnøgle'), 'AGE-SECRET-KEY-1MEMORYTWIN');
  await press(house, 'Gendan');
  const said = await screen.findByRole('alert');
  expect(said.textContent).toContain('Der er ikke noget, der skal gendannes. Intet er ændret.');
  expect(said.textContent).toContain('Din nøgle låser det op, der ligger her');
  expect(said.textContent).toMatch(/Gå tilbage, og lås op/);
  expect(said.textContent).not.toContain('kunne ikke gendannes');
});

it.each([da, en])('gives nobody at the door the advice to delete', (words) => {
  expect(JSON.stringify(words.restore.why)).not.toMatch(/slet |indstillinger|delete|settings/i);
  expect(words.restore.lead).toMatch(/din nøgle ikke låser op|your key does not unlock/);
});

it('offers a backup where neither passphrase nor key fits, and brings back what was set aside', async () => {
  const house = aHouse();
  await heading('Lås op');
  expect(screen.queryByText(/Der ligger også noget andet her/)).toBeNull();
  await press(house, 'Glemt? Brug gendannelsesnøglen');
  await press(house, /Passer nøglen heller ikke/);
  await heading('Gendan fra sikkerhedskopi');
  expect(screen.getByText(/bliver det sat til side og ikke slettet/)).toBeTruthy();
  await house.user.upload(screen.getByLabelText('Sikkerhedskopi'), aFile());
  await house.user.type(screen.getByLabelText('Gendannelsesnøgle'), 'AGE-SECRET-KEY-1MEMORYTWIN');
  await press(house, 'Gendan');
  await heading('Lås op');
  expect(await screen.findByText(/Intet af det er slettet/, {}, { timeout: 20_000 })).toBeTruthy();
  house.ports.vault.openElsewhere(true);
  await press(house, 'Tag det frem igen');
  expect(await screen.findByText(/åbent i et vindue/)).toBeTruthy();
  house.ports.vault.openElsewhere(false);
  expect(screen.getByText('RS')).toBeTruthy();
  await house.user.type(screen.getByLabelText('Adgangssætning'), 'skrevet til den anden');
  await press(house, 'Tag det frem igen');
  expect(await screen.findByText('AB')).toBeTruthy();
  // Whoever is at the door now is asked, and nothing typed before is left.
  const field = screen.getByLabelText<HTMLInputElement>('Adgangssætning');
  expect(field.value).toBe('');
  await house.user.type(field, `${memoryPassphrase}{Enter}`);
  await heading('Fortæl, hvem du er');
});

it('does not offer to begin afresh after a loss while something lies aside', async () => {
  const house = aHouse();
  await house.ports.vault.restore(new Uint8Array([1]), 'AGE-SECRET-KEY-1MEMORYTWIN');
  house.ports.vault.put({ kind: 'lost' });
  cleanup();
  const again = aHouse({ ports: house.ports });
  await heading('Det, der lå her, er væk');
  expect(await screen.findByRole('button', { name: 'Tag det frem igen' }, { timeout: 20_000 })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Begynd forfra uden kopien' })).toBeNull();
  await press(again, 'Tag det frem igen');
  await heading('Lås op');
});

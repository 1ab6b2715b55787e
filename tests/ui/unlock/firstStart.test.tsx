// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StoreProblem } from '../../../src/flow/ports.ts';
import { memoryPorts } from '../../support/memoryPorts.ts';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { aHouse, heading, movedIn, press } from '../shell/aHouse.tsx';

it('leads from nothing to the home page, and signs who the person is', async () => {
  const { ports } = await movedIn();
  const { entries } = await ports.cases.read(await ports.vault.team().then((stream) => stream));
  expect(entries.map((entry) => [entry.kind, entry.role])).toEqual([['staffMember', 'keyStaff']]);
  expect(entries[0]?.body).toMatchObject({
    name: 'KL',
    roles: ['keyStaff'],
    competences: [
      { competence: 'detection', confirmed: 'selfDeclared' },
      { competence: 'riskEvaluation', confirmed: 'selfDeclared' },
    ],
  });
});

it('says what it is not before anything is made', async () => {
  aHouse({ status: { kind: 'none' } });
  await heading('Velkommen til Forløb');
  expect(screen.getByText(/kommunens arkiv/)).toBeTruthy();
});

it('takes no passphrase that is not typed twice alike', async () => {
  const house = aHouse({ status: { kind: 'none' } });
  await press(house, 'Begynd');
  await house.user.type(await screen.findByLabelText('Dine initialer'), 'KL');
  await screen.findByText(memoryPassphrase);
  await house.user.type(screen.getByLabelText('Skriv den igen'), 'noget andet');
  await press(house, 'Brug denne adgangssætning');
  expect(await screen.findByText('De to er ikke ens. Skriv den igen.')).toBeTruthy();
});

it('judges an own passphrase and refuses a weak one', async () => {
  const house = aHouse({ status: { kind: 'none' } });
  await press(house, 'Begynd');
  await house.user.type(await screen.findByLabelText('Dine initialer'), 'KL');
  await house.user.click(screen.getByRole('radio', { name: 'Skriv min egen' }));
  await house.user.type(screen.getByLabelText(/Din adgangssætning/), 'kort');
  await press(house, 'Brug denne adgangssætning');
  expect(await screen.findByText(/for let at gætte/)).toBeTruthy();
});

it('asks part of the recovery key back, and shows the key again when it does not fit', async () => {
  const house = aHouse({ status: { kind: 'none' } });
  await press(house, 'Begynd');
  await house.user.type(await screen.findByLabelText('Dine initialer'), 'KL');
  await screen.findByText(memoryPassphrase);
  await house.user.type(screen.getByLabelText('Skriv den igen'), memoryPassphrase);
  await press(house, 'Brug denne adgangssætning');
  await heading('Din gendannelsesnøgle');
  expect(screen.getByRole('img', { name: 'Nøglen som QR-kode' })).toBeTruthy();
  await press(house, 'Jeg har den');
  await house.user.type(screen.getByLabelText('De sidste tegn'), 'FORKERT');
  await press(house, 'Videre');
  expect(await screen.findByText('Det passer ikke. Se på arket, og prøv igen.')).toBeTruthy();
  await press(house, 'Vis nøglen igen');
  await heading('Din gendannelsesnøgle');
});

it('shows the recovery key whatever happens after the vault was made', async () => {
  const ports = memoryPorts({ vault: { kind: 'none' } });
  let answers = true;
  const house = aHouse({
    ports: {
      ...ports,
      vault: {
        ...ports.vault,
        status: () => (answers ? ports.vault.status() : Promise.reject(new StoreProblem('failed'))),
      },
    },
  });
  await press(house, 'Begynd');
  answers = false;
  await house.user.type(await screen.findByLabelText('Dine initialer'), 'KL');
  await screen.findByText(memoryPassphrase);
  await house.user.type(screen.getByLabelText('Skriv den igen'), memoryPassphrase);
  await press(house, 'Brug denne adgangssætning');
  await heading('Din gendannelsesnøgle');
  const key = (document.querySelector('[data-recovery-key]')?.textContent ?? '').replaceAll(' ', '');
  const sayKept = async () => {
    await press(house, 'Jeg har den');
    await house.user.type(screen.getByLabelText('De sidste tegn'), key.slice(-6));
    await press(house, 'Videre');
  };
  await sayKept();
  expect(await screen.findByText(/Det lykkedes ikke at gå videre/)).toBeTruthy();
  expect(document.querySelector('[data-recovery-key]')?.textContent.replaceAll(' ', '')).toBe(key);
  answers = true;
  await sayKept();
  await heading('Fortæl, hvem du er');
});

it('asks for the person again when the first start was broken off', async () => {
  const house = aHouse();
  await house.user.type(await screen.findByLabelText('Adgangssætning'), `${memoryPassphrase}{Enter}`);
  await heading('Fortæl, hvem du er');
  expect(await screen.findByText(/Sidst blev du ikke helt færdig/)).toBeTruthy();
});

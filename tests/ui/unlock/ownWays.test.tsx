// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { memoryPorts } from '../../support/memoryPorts.ts';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { aHouse, heading, press } from '../shell/aHouse.tsx';

const title = 'Få nøgler, som kun du kender';
const mine = 'fire ord som ingen kender';

async function addedByColleague() {
  const ports = memoryPorts();
  ports.vault.addedByColleague();
  const house = aHouse({ ports });
  await unlocks(house, memoryPassphrase);
  await heading(title);
  return house;
}
type House = Awaited<ReturnType<typeof addedByColleague>>;
async function unlocks(house: Pick<House, 'user'>, passphrase: string): Promise<void> {
  await house.user.type(await screen.findByLabelText('Adgangssætning'), `${passphrase}{Enter}`);
}
async function chooses(house: House, passphrase: string): Promise<void> {
  await house.user.click(await screen.findByRole('radio', { name: 'Skriv min egen' }));
  await house.user.type(screen.getByLabelText(/^Din adgangssætning/), passphrase);
  await house.user.type(screen.getByLabelText('Skriv den igen'), passphrase);
  await press(house, 'Brug denne adgangssætning');
}
async function provesTheSheet(house: House): Promise<void> {
  await heading('Din gendannelsesnøgle');
  const key = document.querySelector('[data-recovery-key]')?.textContent ?? '';
  await press(house, 'Jeg har den');
  await house.user.type(screen.getByLabelText('De sidste tegn'), key.replaceAll(' ', '').slice(-6));
  await press(house, 'Videre');
}
/** Inside, nobody has said who they are yet in these memory twins. */
const inside = () => heading('Fortæl, hvem du er');

it('asks somebody a colleague added for another passphrase and another sheet, and then not again', async () => {
  const house = await addedByColleague();
  expect(screen.getByText('Trin 1 af 2')).toBeTruthy();
  await chooses(house, mine);
  await provesTheSheet(house);
  await inside();
  expect((await house.ports.vault.unlock({ person: 'person-1', passphrase: memoryPassphrase })).kind).toBe(
    'wrong',
  );
  const opened = await house.ports.vault.unlock({ person: 'person-1', passphrase: mine });
  expect(opened).toMatchObject({ kind: 'open' });
  expect(opened).not.toHaveProperty('renew');
});

it('takes no passphrase that opens already, and says so beside it', async () => {
  const house = await addedByColleague();
  await chooses(house, memoryPassphrase);
  expect((await screen.findByRole('alert')).textContent).toContain('Det er den, du har nu. Vælg en anden.');
  await heading(title);
});

it('changes nothing before the sheet is proved: the next unlock asks again', async () => {
  const house = await addedByColleague();
  await chooses(house, mine);
  await heading('Din gendannelsesnøgle');
  house.unmount();
  await house.ports.vault.lock();
  const again = aHouse({ ports: house.ports });
  await unlocks(again, memoryPassphrase);
  await heading(title);
});

it('keeps nobody from helping: who has no time goes on and is asked next time', async () => {
  const house = await addedByColleague();
  await press(house, 'Jeg har ikke tid nu. Spørg mig næste gang');
  await inside();
  expect((await house.ports.vault.status()).kind).toBe('open');
});

it('says when it did not work, keeps the sheet in sight, and is no dead end', async () => {
  const house = await addedByColleague();
  house.ports.vault.refuseOwnWays(true);
  await chooses(house, mine);
  await provesTheSheet(house);
  expect((await screen.findByRole('alert')).textContent).toContain('Det gamle ark gælder stadig');
  house.ports.vault.refuseOwnWays(false);
  await press(house, 'Videre');
  await inside();
});

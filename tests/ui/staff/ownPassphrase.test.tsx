// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { staff as words } from '../../../src/text/rooms/staff.da.ts';
import type { ProvedAgain } from '../../../src/ui/unlock/unlockPort.ts';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { bo, readAnew, twoOfUs, type House } from '../second/aSecondLook.tsx';
import { heading, press } from '../shell/aHouse.tsx';

const { form } = words;

/** KL leads and works beside Bo, and looks at who works here. */
async function amongStaff() {
  const house = await twoOfUs({ me: { roles: ['lead'] }, bo: bo('2027-12-31') });
  await readAnew(house);
  await toStaff(house);
  return house;
}
async function toStaff(house: House) {
  await press(house, 'Indstillinger');
  await press(house, 'Se medarbejderne');
  await heading(words.title);
}
const types = (house: House, label: RegExp | string, what: string) =>
  house.user.type(screen.getByLabelText(label), what);
const box = (house: House, name: string) => house.user.click(screen.getByRole('checkbox', { name }));

/** The form for CC, filled out but for the passphrase of whoever is at work. */
async function writesCc(house: House) {
  await press(house, words.add);
  await heading(form.addTitle);
  await types(house, /^Initialer/, 'CC');
  await types(house, form.name, 'Carla Carlsen');
  await box(house, 'Gruppeleder');
}
const chooses = async (house: House) => {
  await waitFor(() => screen.getByText(memoryPassphrase));
  await types(house, 'Skriv den igen', memoryPassphrase);
  await press(house, words.handOver.action);
};

it('adds the initials that were checked, whatever is typed meanwhile, and asks once for three presses of Enter', async () => {
  const house = await amongStaff();
  await writesCc(house);
  const { staff } = house.ports;
  const allow = staff.allow.bind(staff);
  let asked = 0;
  let goOn: () => void = () => undefined;
  Object.assign(staff, {
    allow: async (...given: Parameters<typeof allow>): Promise<ProvedAgain> => {
      asked += 1;
      await new Promise<void>((go) => (goOn = go));
      return allow(...given);
    },
  });
  await types(house, form.current, `${memoryPassphrase}{Enter}{Enter}{Enter}`);
  expect(asked).toBe(1);
  await types(house, /^Initialer/, 'XYZ for lang');
  goOn();
  await heading(words.handOver.title('CC'));
  await chooses(house);
  await heading('Din gendannelsesnøgle');
  expect((await staff.people()).map(({ label }) => label)).toEqual(['AB', 'BB', 'CC']);
}, 60_000);

it('takes back what was allowed when one goes back, says nothing old, and asks again', async () => {
  const house = await amongStaff();
  const { proof } = house.ports.vault;
  await writesCc(house);
  await types(house, form.current, memoryPassphrase);
  await press(house, form.next);
  await heading(words.handOver.title('CC'));
  expect(proof.allowed()).toBe('colleague');
  // As after five minutes in the Worker.
  proof.withdraw();
  await chooses(house);
  expect(await screen.findByText(words.handOver.failed)).toBeTruthy();
  await press(house, 'Tilbage');
  await heading(form.addTitle);
  expect(screen.queryByText(words.handOver.failed)).toBeNull();
  expect(screen.queryByText(words.failed)).toBeNull();
  await types(house, form.current, memoryPassphrase);
  await press(house, form.next);
  await heading(words.handOver.title('CC'));
  await press(house, 'Tilbage');
  await heading(form.addTitle);
  expect(proof.allowed()).toBeNull();
  await press(house, form.next);
  expect(screen.getByText(form.currentMissing)).toBeTruthy();
}, 60_000);

it('gives other roles only with the passphrase of whoever is at work, and asks for nothing else', async () => {
  const house = await amongStaff();
  await press(house, words.edit('Bo Bro'));
  await heading(form.editTitle('Bo Bro'));
  expect(screen.queryByLabelText(form.current)).toBeNull();
  await types(house, form.name, ' Bach');
  await box(house, 'Gruppeleder');
  await press(house, form.save);
  expect(screen.getByText(form.currentMissing)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText(form.current));
  await types(house, form.current, 'et gæt{Enter}');
  expect(await screen.findByText(form.currentWrong)).toBeTruthy();
  expect(screen.getByLabelText(form.name)).toHaveProperty('value', 'Bo Bro Bach');
  expect(screen.getByRole('checkbox', { name: 'Gruppeleder' })).toHaveProperty('checked', true);
  await house.user.clear(screen.getByLabelText(form.current));
  await types(house, form.current, memoryPassphrase);
  await press(house, form.save);
  await heading(words.title);
  expect(await screen.findByRole('region', { name: 'Bo Bro Bach' })).toBeTruthy();
  // A name alone needs none.
  await press(house, words.edit('Bo Bro Bach'));
  await types(house, form.name, '!');
  await press(house, form.save);
  expect(await screen.findByRole('region', { name: 'Bo Bro Bach!' })).toBeTruthy();
}, 60_000);

it('divides by roles only with the passphrase', async () => {
  const house = await amongStaff();
  await press(house, words.stepBack);
  await types(house, form.current, 'et gæt');
  await press(house, words.stepBackDo);
  expect(await screen.findByText(form.currentWrong)).toBeTruthy();
  await house.user.clear(screen.getByLabelText(form.current));
  await types(house, form.current, `${memoryPassphrase}{Enter}`);
  await waitFor(() => expect(screen.queryByText(words.opensAll)).toBeNull());
  expect(house.ports.vault.proof.allowed()).toBeNull();
}, 60_000);

it('says what was done and what was not, where the list could not be written, and goes on from there', async () => {
  const house = await amongStaff();
  await press(house, words.edit('Bo Bro'));
  await box(house, 'Gruppeleder');
  await types(house, form.current, memoryPassphrase);
  const { cases } = house.ports;
  const sign = cases.sign.bind(cases);
  Object.assign(cases, { sign: () => Promise.reject(new Error('the disk is full')) });
  await press(house, form.save);
  expect(await screen.findByText(form.notListed)).toBeTruthy();
  expect(screen.queryByText(words.failed)).toBeNull();
  Object.assign(cases, { sign });
  await types(house, form.current, memoryPassphrase);
  await press(house, form.save);
  await heading(words.title);
}, 60_000);

// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { officeNumbers } from '../../../src/text/rooms/officeNumbers.da.ts';
import { heading, movedIn, press } from '../shell/aHouse.tsx';
import { change, inTheOffice, openPage, setting, signedUnder, words } from './anOffice.tsx';

const lead = { roles: ['lead', 'keyStaff'] } as const;
const duty = { label: 'Social vagt', number: '12 34 56 78' };

it('signs numbers after the difference was seen, with the day they were checked, and lays them on the danger page', async () => {
  const house = await inTheOffice(lead, [setting('office.numbers', JSON.stringify([duty]))]);
  await change(house, 'numbers');
  const field = screen.getByLabelText(officeNumbers.number);
  await house.user.clear(field);
  await house.user.type(field, '11 22 33 44');
  await house.user.click(screen.getByRole('checkbox', { name: officeNumbers.checkedToday }));
  await press(house, words.look);
  await heading(words.change.title);
  const [row] = screen.getAllByRole('row').slice(1);
  expect(
    within(row ?? document.body)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['12 34 56 78', '11 22 33 44']);
  expect(await signedUnder(house, 'office.numbers')).toHaveLength(1);
  await press(house, words.change.sign);
  expect(await screen.findByText(words.change.done)).toBeTruthy();
  const today = house.ports.clock.now().today;
  await waitFor(async () =>
    expect(await house.ports.dutyNumbers.read()).toEqual([
      { label: 'Social vagt', number: '11 22 33 44', checkedOn: today },
    ]),
  );
});

it('takes away what somebody else laid on the danger page, before anybody opens the office', async () => {
  const house = await movedIn();
  const stream = await house.ports.vault.team();
  await house.ports.dutyNumbers.keep([{ label: 'Social vagt', number: '87 65 43 21' }]);
  await house.ports.cases.sign({
    stream,
    unsigned: [setting('office.numbers', JSON.stringify([duty]))],
    summarise: () => ({}),
    draft: null,
  });
  // The team is read anew with every setting that is signed, as after unlocking.
  await press(house, 'Indstillinger');
  await heading('Indstillinger');
  await house.user.click(screen.getByRole('radio', { name: 'English' }));
  await heading('Settings');
  await waitFor(async () =>
    expect(await house.ports.dutyNumbers.read()).toEqual([{ ...duty, checkedOn: null }]),
  );
});

it('offers what stood there before anybody signed, and never takes it by itself', async () => {
  const house = await inTheOffice(lead);
  await house.ports.dutyNumbers.keep([duty]);
  await change(house, 'numbers');
  expect(screen.queryByLabelText(officeNumbers.number)).toBeNull();
  await house.user.click(await screen.findByRole('button', { name: officeNumbers.takeBefore }));
  expect(screen.getByLabelText<HTMLInputElement>(officeNumbers.number).value).toBe('12 34 56 78');
  expect(await house.ports.dutyNumbers.read()).toEqual([duty]);
});

it('refuses what no telephone can ring, beside the field', async () => {
  const house = await inTheOffice(lead);
  await change(house, 'numbers');
  await press(house, officeNumbers.add);
  await house.user.type(screen.getByLabelText(officeNumbers.label), 'Vagt');
  await house.user.type(screen.getByLabelText(officeNumbers.number), '70 20 30 82');
  await press(house, words.look);
  const alert = within(await screen.findByRole('alert'));
  expect(alert.getByText(`${officeNumbers.one(1)}: ${officeNumbers.wrong.obsolete}`)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(officeNumbers.number).value).toBe('70 20 30 82');
});

it('tells whoever is no lead what holds, and says when it must be checked', async () => {
  const house = await inTheOffice({ roles: ['keyStaff'] }, [
    setting('office.numbers', JSON.stringify([duty])),
  ]);
  expect(screen.getByText(words.toCheck)).toBeTruthy();
  await openPage(house, 'numbers');
  const now = within(screen.getByRole('region', { name: words.holdsNow }));
  expect(now.getByText('12 34 56 78')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Ret/ })).toBeNull();
});

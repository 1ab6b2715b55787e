// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { StreamId } from '../../../src/entries/ids.ts';
import { home } from '../../../src/text/rooms/home.da.ts';
import { standIn as words } from '../../../src/text/rooms/standIn.da.ts';
import { heading, press } from '../shell/aHouse.tsx';
import { amongColleagues, bo, signed, stream, team, type House } from '../access/amongColleagues.tsx';

const { room } = words;
const opened = (by: string, person?: string) =>
  signed('caseOpened', {
    alias: 'Asp',
    responsible: by,
    ...(person === undefined ? {} : { responsiblePerson: person }),
  });
const promise = signed('promisedContact', { onDay: '2026-11-23' });
const toAbsence = async (house: House) => {
  await press(house, 'Fravær og hvem der træder ind');
  await heading(room.title);
};
const write = async (house: House, from: string, to: string) => {
  await house.user.type(screen.getByLabelText(room.from), from);
  await house.user.type(screen.getByLabelText(room.to), to);
};

it('is written with what falls due meanwhile in sight, and taken back in one press', async () => {
  const house = await amongColleagues([opened('KL', 'person-1'), promise]);
  const read = house.ports.staff.access.bind(house.ports.staff);
  Object.assign(house.ports.staff, {
    access: async (id: StreamId) => {
      const found = await read(id);
      const people = found.people.map((one) => (one.person === bo ? { ...one, opens: ['contact'] } : one));
      return { ...found, people };
    },
  });
  await toAbsence(house);
  expect(screen.getByText(room.nobodyAway)).toBeTruthy();
  await press(house, room.sign);
  expect(screen.getAllByText(room.dayWrong)).toHaveLength(2);
  await write(house, '24.11.2026', '27.11.2026');
  const due = within(await screen.findByRole('list', { name: room.dueTitle }));
  expect(due.getByText(new RegExp(`^${home.due.promisedContact}`))).toBeTruthy();
  await house.user.selectOptions(screen.getByLabelText(room.standIn), 'Bo Bro');
  expect(screen.getByText(room.happens('Bo Bro'))).toBeTruthy();
  expect(await screen.findByText(room.cannotOpen('Bo Bro', 'Asp'))).toBeTruthy();
  await press(house, room.sign);
  expect(await screen.findByText(room.saved)).toBeTruthy();
  expect(screen.getByText('KL er væk fra 24.11.2026 til 27.11.2026. Bo Bro træder ind.')).toBeTruthy();
  const { entries } = await house.ports.cases.read(team);
  expect(entries.at(-1)?.body).toEqual({
    state: 'away',
    person: 'person-1',
    from: '2026-11-24',
    to: '2026-11-27',
    standIn: bo,
  });
  await press(house, 'Forløb');
  expect(await screen.findByText(/^Du er væk fra 24\. november/)).toBeTruthy();
  await press(house, words.seeDue);
  await press(house, room.back('KL'));
  expect(await screen.findByText(room.nobodyAway)).toBeTruthy();
});

it('is refused in words where it cannot be, and what was typed stays', async () => {
  const house = await amongColleagues();
  await toAbsence(house);
  await write(house, '27.11.2026', '24.11.2026');
  await press(house, room.sign);
  expect(await screen.findByText('Den sidste dag ligger før den første. Ret en af dem.')).toBeTruthy();
  expect(screen.getByLabelText(room.to)).toHaveProperty('value', '24.11.2026');
});

it('brings the cases of who is away up for who steps in, with danger first and nothing twice', async () => {
  const house = await amongColleagues([opened('Bo Bro', bo), promise]);
  await toAbsence(house);
  await house.user.selectOptions(screen.getByLabelText(room.who), 'Bo Bro');
  await write(house, '23.11.2026', '25.11.2026');
  await house.user.selectOptions(screen.getByLabelText(room.standIn), 'KL');
  await press(house, room.sign);
  await screen.findByText(room.saved);
  await press(house, 'Forløb');
  await heading('I dag');
  const theirs = await screen.findByRole('region', { name: words.stepsIn('Bo Bro', '25. november 2026') });
  expect(within(theirs).getByRole('button', { name: 'Asp' })).toBeTruthy();
  expect(screen.queryByRole('list', { name: home.urgent })).toBeNull();
  // Once it is over, everything stands where it stood.
  house.ports.clock.set('2026-11-26T10:00:00.000+01:00');
  await press(house, 'Indstillinger');
  await press(house, 'Forløb');
  const urgent = await screen.findByRole('list', { name: home.urgent });
  expect(within(urgent).getByRole('button', { name: 'Asp' })).toBeTruthy();
});

it('says of a case that is closed to who is to step in that it takes somebody else', async () => {
  const house = await amongColleagues([opened('KL', 'person-1'), promise]);
  await house.ports.staff.close(stream.id, bo);
  await toAbsence(house);
  await write(house, '24.11.2026', '27.11.2026');
  await house.user.selectOptions(screen.getByLabelText(room.standIn), 'Bo Bro');
  expect(await screen.findByText('Asp: Sagen er lukket for Bo Bro. Vælg en anden.')).toBeTruthy();
  expect(screen.queryByText(room.cannotOpen('Bo Bro', 'Asp'))).toBeNull();
});

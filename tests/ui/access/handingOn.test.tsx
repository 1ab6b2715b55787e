// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { handoverDa } from '../../../src/model/steps/handover.da.ts';
import { handingOn as words } from '../../../src/text/rooms/handingOn.da.ts';
import { handover } from '../../../src/text/rooms/handover.da.ts';
import { standIn } from '../../../src/text/rooms/standIn.da.ts';
import { reasonsDa } from '../../../src/text/reasons.da.ts';
import { heading, press } from '../shell/aHouse.tsx';
import { amongColleagues, bo, fromBo, signed, stream, toTheCase, type House } from './amongColleagues.tsx';

const asBos = [signed('caseOpened', { alias: 'Asp', responsible: 'Bo Bro', responsiblePerson: bo })];
const noForm = () => expect(screen.queryByLabelText(handoverDa.fields.receiver.label)).toBeNull();
const whose = reasonsDa.handoverNotYours({ carrier: 'Bo Bro' });
const form = () => heading(handoverDa.topics.handover.title);
const given = async (house: House) =>
  (await house.ports.cases.read(stream)).entries.filter(({ kind }) => kind === 'handover').length;

it('once a colleague has said yes, whoever gave the case away is told whose it is, without a form', async () => {
  const house = await amongColleagues([
    signed('caseOpened', { alias: 'Asp', responsible: 'KL', responsiblePerson: 'person-1' }),
    signed('handover', { receiver: 'Bo Bro', receiverPerson: bo }),
  ]);
  const { entries } = await house.ports.cases.read(stream);
  const about = entries.at(-1)?.id ?? '';
  await fromBo(house, 'handoverAnswer', { handover: about, answer: 'accepted', tie: 'no' });
  await toTheCase(house);
  expect(await screen.findByText(handover.accepted('Bo Bro'))).toBeTruthy();
  await press(house, handoverDa.title);
  await heading(handoverDa.title);
  expect(screen.getByText(whose)).toBeTruthy();
  expect(screen.getByText(words.ill('Bo Bro'))).toBeTruthy();
  noForm();
  expect(await house.ports.drafts.list()).toEqual([]);
  expect(await given(house)).toBe(1);
});

it('from there absence is written, and whoever then steps in hands the case on', async () => {
  const house = await amongColleagues(asBos);
  await toTheCase(house);
  await press(house, handoverDa.title);
  await press(house, words.toAbsence);
  await heading(standIn.room.title);
  const { room } = standIn;
  await house.user.selectOptions(screen.getByLabelText(room.who), 'Bo Bro');
  await house.user.type(screen.getByLabelText(room.from), '23.11.2026');
  await house.user.type(screen.getByLabelText(room.to), '25.11.2026');
  await house.user.selectOptions(screen.getByLabelText(room.standIn), 'KL');
  await press(house, room.sign);
  await screen.findByText(room.saved);
  await toTheCase(house);
  await press(house, handoverDa.title);
  await form();
  await house.user.type(screen.getByLabelText(handoverDa.fields.receiver.label), 'Vagten');
  await house.user.type(screen.getByLabelText(handoverDa.fields.standIn.label), 'Natholdet');
  await press(house, 'Videre');
  await press(house, 'Underskriv');
  await heading('Asp');
  expect(await given(house)).toBe(1);
});

it('is no dead end where the case is closed to who carries it', async () => {
  const house = await amongColleagues(asBos);
  await house.ports.staff.close(stream.id, bo);
  await toTheCase(house);
  await press(house, handoverDa.title);
  await form();
  expect(screen.queryByText(whose)).toBeNull();
});

it('a name that is nobody’s here stands in nobody’s way', async () => {
  const house = await amongColleagues([
    signed('caseOpened', { alias: 'Asp', responsible: 'Vagten i Nordby' }),
  ]);
  await toTheCase(house);
  await press(house, handoverDa.title);
  await form();
});

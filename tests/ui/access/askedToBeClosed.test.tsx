// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { access } from '../../../src/text/rooms/access.da.ts';
import { handover as words } from '../../../src/text/rooms/handover.da.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { handoverDa } from '../../../src/model/steps/handover.da.ts';
import { home } from '../../../src/text/rooms/home.da.ts';
import { heading, press } from '../shell/aHouse.tsx';
import { amongColleagues, bo, fromBo, signed, stream, toTheCase, type House } from './amongColleagues.tsx';

const tied = { answer: 'refused', tie: 'yes', closeToMe: 'yes' } as const;
const asks = access.asksToBeClosed('Bo Bro');
const about = (name: string) => within(screen.getByRole('region', { name }));

/** KL hands over to Bo Bro, who has a tie and asks to have the case closed to him. */
async function boAsks() {
  const mine = signed('handover', { receiver: 'Bo Bro', receiverPerson: bo });
  const house = await amongColleagues([signed('caseOpened', { alias: 'Asp', responsible: 'KL' }), mine]);
  const { entries } = await house.ports.cases.read(stream);
  const handover = entries.find(({ kind }) => kind === 'handover')?.id ?? '';
  await fromBo(house, 'handoverAnswer', { handover, ...tied });
  return house;
}
/** Bo hands over to KL, who has a tie and asks to have the case closed to them. */
async function iAsk() {
  const house = await amongColleagues();
  await fromBo(house, 'handover', { receiver: 'KL', receiverPerson: 'person-1' });
  const { entries } = await house.ports.cases.read(stream);
  const handover = entries.find(({ kind }) => kind === 'handover')?.id ?? '';
  await house.ports.cases.sign({
    stream,
    unsigned: [signed('handoverAnswer', { handover, ...tied })],
    summarise,
    draft: null,
  });
  return house;
}
async function toAccess(house: House) {
  await toTheCase(house);
  await press(house, access.title);
  await heading(access.title);
}
const withoutKeys = (house: House) => {
  const read = house.ports.staff.access.bind(house.ports.staff);
  Object.assign(house.ports.staff, {
    access: async (id: typeof stream.id) => ({ ...(await read(id)), mayClose: false }),
  });
};

it('stands at home for whoever can do it, and in the case, until the case is closed to them', async () => {
  const house = await boAsks();
  await press(house, 'Forløb');
  const list = within(await screen.findByRole('region', { name: home.handovers }));
  expect(await list.findByText(new RegExp(home.asksToBeClosed('Bo Bro')))).toBeTruthy();
  await toTheCase(house);
  expect(await screen.findByText(words.closeToThem('Bo Bro'))).toBeTruthy();
  await press(house, words.toAccess);
  expect(await screen.findByText(asks)).toBeTruthy();
  await press(house, access.close('Bo Bro'));
  await house.user.click(await screen.findByRole('radio', { name: access.closing.reasons.ownWish }));
  await press(house, access.closing.yes('Bo Bro'));
  expect(await screen.findByText(access.done.closed('Bo Bro'))).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(asks)).toBeNull());
  await toTheCase(house);
  await waitFor(() => expect(screen.queryByText(words.closeToThem('Bo Bro'))).toBeNull());
  expect(screen.getByText(words.refused('Bo Bro'))).toBeTruthy();
});

it('is no news at home to somebody who cannot do it, who is not sent to the one with the tie', async () => {
  const house = await boAsks();
  withoutKeys(house);
  await toAccess(house);
  expect(await screen.findByText(access.nobody)).toBeTruthy();
  expect(screen.queryByText(access.onlyThese('Bo Bro'))).toBeNull();
  await press(house, 'Forløb');
  const list = within(await screen.findByRole('region', { name: home.handovers }));
  expect(list.queryByText(new RegExp(home.asksToBeClosed('Bo Bro')))).toBeNull();
});

it('offers whoever has told of a tie no change of access, and says who can close it', async () => {
  const house = await iAsk();
  await toAccess(house);
  expect(await screen.findByText(access.youAskToBeClosed)).toBeTruthy();
  expect(screen.getByText(access.theyClose('Bo Bro'))).toBeTruthy();
  expect(screen.queryByRole('button', { name: access.close('Bo Bro') })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Del med/ })).toBeNull();
});

it('shares nothing more with them, and offers them for no handover', async () => {
  const house = await boAsks();
  const { staff } = house.ports;
  const read = staff.access.bind(staff);
  Object.assign(staff, {
    access: async (id: typeof stream.id) => {
      const found = await read(id);
      const people = found.people.map((one) => (one.person === bo ? { ...one, opens: ['contact'] } : one));
      return { ...found, people };
    },
  });
  await toAccess(house);
  expect(await screen.findByText(asks)).toBeTruthy();
  expect(about('Bo Bro').queryByRole('button', { name: /^Del med/ })).toBeNull();
  expect(about('Bo Bro').getByRole('button', { name: access.close('Bo Bro') })).toBeTruthy();
  await toTheCase(house);
  await press(house, words.anew);
  await heading(handoverDa.topics.handover.title);
  await house.user.type(screen.getByLabelText(handoverDa.fields.receiver.label), 'Bo Bro');
  expect(await screen.findByText(access.choosing.asksToBeClosed('Bo Bro'))).toBeTruthy();
  expect(screen.queryByRole('button', { name: `${access.choosing.receiver}: Bo Bro` })).toBeNull();
});

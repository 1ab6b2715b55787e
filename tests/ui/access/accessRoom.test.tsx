// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { access as words } from '../../../src/text/rooms/access.da.ts';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { heading, press } from '../shell/aHouse.tsx';
import { amongColleagues, bo, stream, toTheCase, type House } from './amongColleagues.tsx';

async function inTheRoom() {
  const house = await amongColleagues();
  await toTheCase(house);
  await press(house, words.title);
  await heading(words.title);
  await screen.findByRole('region', { name: 'Bo Bro' });
  return house;
}
const about = (name: string) => within(screen.getByRole('region', { name }));
const lines = async (house: House) => {
  const { entries } = await house.ports.cases.read(await house.ports.vault.audit());
  return entries.map(
    ({ body }) => body as { readonly act: string; readonly detail?: string; readonly subject?: string },
  );
};

it('says who can open what in plain words, and why', async () => {
  await inTheRoom();
  expect(about('KL (dig)').getByText(words.opensAll)).toBeTruthy();
  expect(about('KL (dig)').getByText(words.why.everything)).toBeTruthy();
  expect(about('KL (dig)').queryByRole('button')).toBeNull();
  expect(about('Bo Bro').getByText(words.why.role('sagsbehandler'))).toBeTruthy();
  for (const id of ['caseFile', 'contact', 'intake']) expect(document.body.textContent).not.toContain(id);
});

it('closes the case to a colleague with a reason, keeps it in the log without a word of the case, and opens it again', async () => {
  const house = await inTheRoom();
  await press(house, words.close('Bo Bro'));
  await heading(words.closing.title('Bo Bro'));
  for (const point of words.closing.what('Bo Bro')) expect(screen.getByText(point)).toBeTruthy();
  expect(screen.getAllByRole('radio').every((radio) => !(radio as HTMLInputElement).checked)).toBe(true);
  await press(house, words.closing.yes('Bo Bro'));
  expect(screen.getByText(words.closing.reasonMissing)).toBeTruthy();
  await house.user.click(screen.getByRole('radio', { name: words.closing.reasons.tieToOther }));
  await press(house, words.closing.yes('Bo Bro'));
  expect(await screen.findByText(words.done.closed('Bo Bro'))).toBeTruthy();
  expect(about('Bo Bro').getByText(words.closed)).toBeTruthy();
  const closed = (await lines(house)).filter(({ act }) => act === 'caseClosedTo');
  expect(closed).toEqual([
    { act: 'caseClosedTo', subject: stream.id, detail: bo },
    { act: 'caseClosedTo', subject: stream.id, detail: 'tieToOther' },
  ]);
  await press(house, words.open('Bo Bro'));
  await heading(words.opening.title('Bo Bro'));
  const yes = words.opening.yes('Bo Bro');
  await press(house, yes);
  expect(screen.getByText(words.opening.currentMissing)).toBeTruthy();
  const field = screen.getByLabelText(words.opening.current);
  await house.user.type(field, 'et gæt{Enter}');
  expect(await screen.findByText(words.opening.currentWrong)).toBeTruthy();
  expect(field).toHaveProperty('value', 'et gæt');
  // Looked at and left again: nothing is allowed, and what was typed is gone.
  await press(house, words.opening.no);
  expect(about('Bo Bro').getByText(words.closed)).toBeTruthy();
  await press(house, words.open('Bo Bro'));
  await house.user.type(await screen.findByLabelText(words.opening.current), memoryPassphrase);
  await press(house, yes);
  expect(await screen.findByText(words.done.opened('Bo Bro'))).toBeTruthy();
  expect((await lines(house)).at(-1)).toMatchObject({ act: 'caseOpenedTo', detail: bo });
});

it('does not close what only that colleague can open, and says the way on', async () => {
  const house = await inTheRoom();
  Object.assign(house.ports.staff, { close: async () => 'lastHolder' });
  await press(house, words.close('Bo Bro'));
  await house.user.click(await screen.findByRole('radio', { name: words.closing.reasons.ownWish }));
  await press(house, words.closing.yes('Bo Bro'));
  expect(await screen.findByText(words.lastHolder('Bo Bro'))).toBeTruthy();
  expect(screen.getByText(words.lastHolderNext('Bo Bro'))).toBeTruthy();
  expect((await lines(house)).some(({ act }) => act === 'caseClosedTo')).toBe(false);
  await press(house, words.toStaff);
  await heading('Medarbejdere');
});

it('says when the reason could not be kept, and keeps it when asked again', async () => {
  const house = await inTheRoom();
  await press(house, words.close('Bo Bro'));
  await house.user.click(await screen.findByRole('radio', { name: words.closing.reasons.leadKnows }));
  house.ports.cases.breakWith('diskFull');
  await press(house, words.closing.yes('Bo Bro'));
  expect(await screen.findByText(words.notLogged)).toBeTruthy();
  expect(about('Bo Bro').getByText(words.closed)).toBeTruthy();
  house.ports.cases.mend();
  await press(house, words.logAgain);
  expect(await screen.findByText(words.logged)).toBeTruthy();
  const kept = (await lines(house)).filter(({ act }) => act === 'caseClosedTo');
  expect(kept.map(({ detail }) => detail)).toEqual([bo, 'leadKnows']);
});

it('shares a part the role does not give, and takes it back', async () => {
  const house = await amongColleagues();
  const { staff } = house.ports;
  const read = staff.access.bind(staff);
  let given: readonly string[] = [];
  Object.assign(staff, {
    access: async (id: typeof stream.id) => {
      const found = await read(id);
      const people = found.people.map((one) =>
        one.person === bo ? { ...one, opens: ['contact', 'intake', ...given], shared: given } : one,
      );
      return { ...found, people };
    },
    grant: async (_id: string, _person: string, parts: readonly string[]) => {
      given = parts;
    },
  });
  await toTheCase(house);
  await press(house, words.title);
  await press(house, /^Del med Bo Bro: afdækning/);
  expect(await screen.findByText(words.done.shared('Bo Bro'))).toBeTruthy();
  expect(about('Bo Bro').getByText(/^Delt i denne sag: afdækning/)).toBeTruthy();
  await press(house, words.takeBack('Bo Bro'));
  expect(await screen.findByText(words.done.takenBack('Bo Bro'))).toBeTruthy();
  expect((await lines(house)).map(({ act }) => act).slice(-2)).toEqual(['caseShared', 'caseShareTakenBack']);
});

it('tells who can change it to somebody who cannot', async () => {
  const house = await amongColleagues();
  const read = house.ports.staff.access.bind(house.ports.staff);
  Object.assign(house.ports.staff, {
    access: async (id: typeof stream.id) => ({ ...(await read(id)), mayClose: false }),
  });
  await toTheCase(house);
  await press(house, words.title);
  expect(await screen.findByText(words.onlyThese('Bo Bro'))).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.close('Bo Bro') })).toBeNull();
});

// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { heading, press } from '../shell/aHouse.tsx';
import { change, inTheOffice, openPage, setting, signedUnder, words } from './anOffice.tsx';

const lead = { roles: ['lead', 'keyStaff'] } as const;

it('shows whoever is no lead what holds and who can change it, and no way to do so', async () => {
  const house = await inTheOffice({ roles: ['keyStaff'] }, [setting('office.levels', '{"high":"Rød"}')]);
  expect(screen.getByText(new RegExp(words.onlyLead))).toBeTruthy();
  await openPage(house, 'levels');
  const now = within(screen.getByRole('region', { name: words.holdsNow }));
  expect(now.getByText('Rød')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Ret/ })).toBeNull();
  await house.user.click(screen.getByText(/^Udgaver/));
  expect(screen.queryByRole('button', { name: new RegExp(words.history.again) })).toBeNull();
});

it('signs nothing before the lead has seen before and after', async () => {
  const house = await inTheOffice(lead);
  await change(house, 'leaving');
  await press(house, words.look);
  expect(await screen.findByText(words.nothingChanged)).toBeTruthy();
  const field = screen.getByLabelText(words.leaving.label);
  await house.user.clear(field);
  await house.user.type(field, '14');
  await press(house, words.look);
  await heading(words.change.title);
  const [row] = screen.getAllByRole('row').slice(1);
  expect(
    within(row ?? document.body)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['30 dage', '14 dage']);
  expect(await signedUnder(house, 'office.leaving')).toEqual([]);
  await press(house, words.change.sign);
  expect(await screen.findByText(words.change.done)).toBeTruthy();
  expect(await signedUnder(house, 'office.leaving')).toEqual(['14']);
  expect(await house.ports.drafts.list()).toEqual([]);
});

it('keeps every word when signing fails, and when the page is left', async () => {
  const house = await inTheOffice(lead);
  await change(house, 'levels');
  const field = screen.getByLabelText('Høj');
  await house.user.clear(field);
  await house.user.type(field, 'Rød');
  await press(house, words.look);
  house.ports.cases.breakWith('diskFull');
  await press(house, words.change.sign);
  expect(await screen.findByText(words.change.failed)).toBeTruthy();
  await house.user.click(
    (await screen.findAllByRole('button', { name: words.change.back }))[0] ?? document.body,
  );
  expect(screen.getByLabelText<HTMLInputElement>('Høj').value).toBe('Rød');
  house.ports.cases.mend();
  await press(house, 'Lad stå til senere');
  await press(house, words.goOn);
  expect(screen.getByLabelText<HTMLInputElement>('Høj').value).toBe('Rød');
  await press(house, words.look);
  await press(house, words.change.sign);
  expect(await screen.findByText(words.change.done)).toBeTruthy();
  expect(await signedUnder(house, 'office.levels')).toEqual(['{"high":"Rød"}']);
});

it('keeps the form on screen when the draft cannot be saved', async () => {
  const house = await inTheOffice(lead);
  await change(house, 'workflow');
  house.ports.drafts.breakWith('diskFull');
  await house.user.type(screen.getByLabelText(/^Opsporing/), 'Ring');
  expect(await screen.findAllByText(/Ikke gemt/)).not.toEqual([]);
  await press(house, 'Lad stå til senere');
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Opsporing/).value).toBe('Ring');
  house.ports.drafts.mend();
  await press(house, 'Prøv at gemme igen');
  await waitFor(async () => expect(await house.ports.drafts.list()).toHaveLength(1));
  expect((await house.ports.drafts.list())[0]?.values['detection']).toBe('Ring');
});

it('takes a criterion off the list, and undo brings it back where it stood', async () => {
  const house = await inTheOffice(lead);
  await change(house, 'criteria');
  const texts = () => screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value);
  const before = texts();
  await press(house, `${words.criteria.remove}: Inklusion 2`);
  expect(texts()).toHaveLength(before.length - 1);
  await press(house, 'Fortryd');
  expect(texts()).toEqual(before);
  await press(house, `${words.criteria.down}: Inklusion 1`);
  expect(texts().slice(0, 2)).toEqual([before[1], before[0]]);
});

it('takes up an earlier version as a new one', async () => {
  const house = await inTheOffice(lead, [
    setting('office.levels', '{"high":"Rød"}'),
    setting('office.levels', '{"high":"Kritisk"}'),
  ]);
  await openPage(house, 'levels');
  await house.user.click(screen.getByText(/^Udgaver/));
  const [first] = await screen.findAllByRole('button', { name: new RegExp(`^${words.history.again}`) });
  await house.user.click(first ?? document.body);
  await heading(words.change.title);
  await press(house, words.change.sign);
  expect(await screen.findByText(words.change.done)).toBeTruthy();
  expect((await signedUnder(house, 'office.levels')).at(-1)).toBe('{"high":"Rød"}');
});

it('says that a version is not followed, and which holds', async () => {
  const house = await inTheOffice(lead, [
    setting('office.levels', '{"high":"Rød"}'),
    setting('office.levels', '{"high":"Helt sikker"}'),
  ]);
  await openPage(house, 'levels');
  expect(screen.getByText(words.history.ignoredNow)).toBeTruthy();
  expect(screen.getAllByText('Rød')).not.toEqual([]);
  expect(screen.queryByText('Helt sikker')).toBeNull();
});

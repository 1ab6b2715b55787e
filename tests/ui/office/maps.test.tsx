// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { officeMaps } from '../../../src/text/rooms/officeMaps.da.ts';
import { heading, press } from '../shell/aHouse.tsx';
import { change, inTheOffice, openPage, setting, signedUnder, words } from './anOffice.tsx';

const lead = { roles: ['lead', 'keyStaff'] } as const;
const sara = {
  of: 'saraV3',
  name: '',
  levels: { high: 'high' },
  onlyRaises: false,
  source: 'Aftale 2026',
  threshold: null,
};
const meaning = (word: string) => screen.getByLabelText(officeMaps.meaning(word));
const cells = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent));

it('says what stands when nobody has made a map', async () => {
  const house = await inTheOffice({ roles: ['keyStaff'] });
  await openPage(house, 'maps');
  expect(screen.getByText(officeMaps.none)).toBeTruthy();
});

it('shows a map before and after, with its source, and signs it', async () => {
  const house = await inTheOffice(lead, [setting('office.maps', JSON.stringify([sara]))]);
  await change(house, 'maps');
  await house.user.selectOptions(meaning('Moderat prioritet'), officeMaps.atLeast('Forhøjet'));
  await press(house, words.look);
  await heading(words.change.title);
  expect(cells()).toEqual([['SARA-V3: Moderat prioritet', words.change.nothing, 'Mindst Forhøjet']]);
  expect(await signedUnder(house, 'office.maps')).toHaveLength(1);
  await press(house, words.change.sign);
  expect(await screen.findByText(words.change.done)).toBeTruthy();
  const signed = await signedUnder(house, 'office.maps');
  expect(JSON.parse(signed.at(-1) ?? '')).toEqual([
    { ...sara, levels: { moderate: 'elevated', high: 'high' } },
  ]);
});

it('refuses what goes down, has no source, or no such threshold, beside the answer, and keeps all that was typed', async () => {
  const house = await inTheOffice(lead);
  await change(house, 'maps');
  await house.user.selectOptions(screen.getByLabelText(officeMaps.choose), 'DASH');
  await press(house, officeMaps.add);
  await house.user.selectOptions(screen.getByLabelText(officeMaps.choose), 'SARA-V3');
  await press(house, officeMaps.add);
  const [dash, saraFields] = screen.getAllByRole('group').map((group) => within(group));
  if (dash === undefined || saraFields === undefined) throw new Error('two instruments were added');
  await house.user.selectOptions(
    dash.getByLabelText(officeMaps.meaning('Den lokale grænse er nået')),
    officeMaps.atLeast('Høj'),
  );
  await house.user.type(dash.getByLabelText(officeMaps.threshold), '90');
  await house.user.selectOptions(
    saraFields.getByLabelText(officeMaps.meaning('Lav prioritet')),
    officeMaps.atLeast('Høj'),
  );
  await house.user.selectOptions(
    saraFields.getByLabelText(officeMaps.meaning('Høj prioritet')),
    officeMaps.atLeast('Forhøjet'),
  );
  await press(house, words.look);
  const told = async (text: string) => within(await screen.findByRole('alert')).getAllByText(text);
  expect(await told(`DASH: ${officeMaps.wrong.threshold(40)}`)).toHaveLength(1);
  expect(await told(`SARA-V3: ${officeMaps.wrong.goesDown('Høj prioritet', 'Lav prioritet')}`)).toHaveLength(
    1,
  );
  await house.user.clear(dash.getByLabelText(officeMaps.threshold));
  await house.user.type(dash.getByLabelText(officeMaps.threshold), '14');
  await press(house, words.look);
  expect(await told(`DASH: ${officeMaps.wrong.source}`)).toHaveLength(1);
  expect(dash.getByLabelText<HTMLInputElement>(officeMaps.threshold).value).toBe('14');
  expect(await signedUnder(house, 'office.maps')).toEqual([]);
});

it('takes words of an instrument without a scale as they are typed, and undo brings a map back', async () => {
  const house = await inTheOffice(lead);
  await change(house, 'maps');
  await house.user.selectOptions(screen.getByLabelText(officeMaps.choose), 'Et andet redskab');
  await press(house, officeMaps.add);
  await house.user.type(screen.getByLabelText(officeMaps.name), 'Skema A');
  await house.user.type(screen.getByLabelText(new RegExp(officeMaps.ownWords('Høj'))), 'Rød{enter}Sort');
  await house.user.type(screen.getByLabelText(officeMaps.source), 'Aftale 2026');
  await press(house, `${words.criteria.remove}: Skema A`);
  expect(screen.queryByLabelText(officeMaps.name)).toBeNull();
  await press(house, 'Fortryd');
  await press(house, words.look);
  await heading(words.change.title);
  expect(cells().map(([term, , after]) => [term, after])).toEqual([
    ['Skema A: Rød', 'Mindst Høj'],
    ['Skema A: Sort', 'Mindst Høj'],
    [`Skema A: ${officeMaps.source}`, 'Aftale 2026'],
    [`Skema A: ${officeMaps.onlyRaisesShort}`, 'Nej'],
  ]);
});

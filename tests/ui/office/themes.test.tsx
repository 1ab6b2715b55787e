// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { groupThemesDa } from '../../../src/model/groups/groupThemes.da.ts';
import { starterThemeSet } from '../../../src/model/groups/groupThemes.ts';
import { readThemes } from '../../../src/rules/local/themeLibrary.ts';
import { themeLibrary } from '../../../src/text/rooms/themeLibrary.da.ts';
import { heading, press } from '../shell/aHouse.tsx';
import { change, inTheOffice, signedUnder, words } from './anOffice.tsx';

const lead = { roles: ['lead', 'keyStaff'] } as const;
const starter = starterThemeSet(groupThemesDa);

it('is reworded by a lead, shown before and after, and signed as a version of its own', async () => {
  const house = await inTheOffice(lead);
  await change(house, 'themes');
  const [title] = screen.getAllByLabelText(new RegExp(`^${themeLibrary.field.title}`));
  await house.user.clear(title ?? document.body);
  await press(house, words.look);
  expect(await screen.findAllByText(new RegExp(themeLibrary.themeEmpty))).not.toHaveLength(0);
  await house.user.type(title ?? document.body, 'Ord for det');
  await press(house, `${themeLibrary.remove}: ${groupThemesDa.mirroring.title}`);
  await press(house, words.look);
  await heading(words.change.title);
  expect(
    screen.getByRole('row', { name: new RegExp('^Tema 1.*At kalde det ved navn.*Ord for det') }),
  ).toBeTruthy();
  await press(house, words.change.sign);
  expect(await screen.findByText(words.change.done)).toBeTruthy();
  const [value = ''] = await signedUnder(house, 'office.themes');
  const kept = readThemes(value) ?? [];
  expect(kept.map(({ id }) => id)).toEqual(starter.map(({ id }) => id).filter((id) => id !== 'mirroring'));
  expect(kept[0]?.title).toBe('Ord for det');
  const now = within(screen.getByRole('region', { name: words.holdsNow }));
  expect(now.getByText('Ord for det')).toBeTruthy();
});

it('reads back what it writes, and nothing that is no library', () => {
  expect(readThemes(JSON.stringify(starter))).toEqual(starter);
  for (const bad of ['', '[]', '{}', '[{"id":"a"}]', JSON.stringify([starter[0], starter[0]])])
    expect(readThemes(bad)).toBeNull();
});

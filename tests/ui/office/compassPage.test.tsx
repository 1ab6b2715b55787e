// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { starterCompassDa } from '../../../src/model/compass/starterCompass.da.ts';
import { parsedCompass } from '../../../src/rules/local/compassSets.ts';
import { compassSet } from '../../../src/text/rooms/compassSet.da.ts';
import { heading, press } from '../shell/aHouse.tsx';
import { change, inTheOffice, signedUnder, words } from './anOffice.tsx';

it('lets a lead reword a part and take one off, shows before and after, and keeps names fast', async () => {
  const house = await inTheOffice({ roles: ['lead', 'keyStaff'] });
  await change(house, 'compass');
  expect(screen.queryByLabelText(compassSet.name)).toBeNull();
  expect(screen.getAllByText(compassSet.nameFixed)).toHaveLength(10);
  const [question] = screen.getAllByLabelText(compassSet.question);
  if (question === undefined) throw new Error('no question to reword');
  await house.user.clear(question);
  await house.user.type(question, 'Er du tryg?');
  const { name } = starterCompassDa.workOrStudy;
  await press(house, `${compassSet.remove}: ${name}`);
  expect(await screen.findByText(compassSet.removed(name))).toBeTruthy();
  await press(house, words.look);
  await heading(words.change.title);
  const table = within(screen.getByRole('table'));
  expect(table.getByText('Er du tryg?')).toBeTruthy();
  expect(table.getByText(starterCompassDa.safety.question)).toBeTruthy();
  expect(table.getByText(starterCompassDa.workOrStudy.anchors[4])).toBeTruthy();
  expect(await signedUnder(house, 'office.compass')).toEqual([]);
  await press(house, words.change.sign);
  expect(await screen.findByText(words.change.done)).toBeTruthy();
  const [signed] = await signedUnder(house, 'office.compass');
  const set = parsedCompass(signed ?? '');
  expect(set?.length).toBe(9);
  expect(set?.[0]).toMatchObject({ id: 'safety', name: 'Tryghed', question: 'Er du tryg?' });
});

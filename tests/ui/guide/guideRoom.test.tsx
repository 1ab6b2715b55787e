// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { guidePageIds } from '../../../src/text/guide/guidePage.ts';
import { guidePagesDa, officeGuidesDa } from '../../../src/text/guide/pages.da.ts';
import { heading, movedIn, press } from '../shell/aHouse.tsx';

it('opens from the home page, page after page with the keyboard, and back again', async () => {
  const house = await movedIn();
  await press(house, 'Vejledning');
  await heading('Vejledning');
  const list = within(screen.getByRole('list', { name: 'Sider om arbejdet' }));
  expect(list.getAllByRole('button').map((button) => button.textContent)).toEqual(
    guidePageIds.map((id) => guidePagesDa[id].title),
  );
  list.getByRole('button', { name: guidePagesDa.askRoutinely.title }).focus();
  await house.user.keyboard('{Enter}');
  expect(document.activeElement).toBe(await heading(guidePagesDa.askRoutinely.title));
  expect(
    screen
      .getAllByRole('listitem')
      .slice(0, 7)
      .map((item) => item.textContent),
  ).toEqual([...guidePagesDa.askRoutinely.steps]);
  for (const words of ['Her finder du det', 'Sådan gør du', 'Husk'])
    expect(screen.getByRole('heading', { level: 2, name: words })).toBeTruthy();
  for (const id of guidePageIds.slice(1)) {
    await press(house, `Næste: ${guidePagesDa[id].title}`);
    await heading(guidePagesDa[id].title);
  }
  expect(screen.queryByRole('button', { name: /^Næste/ })).toBeNull();
  await press(house, 'Alle sider');
  await heading('Vejledning');
  await press(house, 'Tilbage');
  await heading('I dag');
});

it('opens from the settings, has a page for IT and one for leads, and prints one', async () => {
  const house = await movedIn();
  await press(house, 'Indstillinger');
  await press(house, 'Åbn vejledningen');
  await heading('Vejledning');
  await press(house, officeGuidesDa.itDepartment.title);
  await heading('Til it-afdelingen');
  for (const { title } of officeGuidesDa.itDepartment.parts)
    expect(screen.getByRole('heading', { level: 2, name: title })).toBeTruthy();
  const print = vi.fn();
  vi.stubGlobal('print', print);
  await press(house, 'Skriv siden ud');
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
  await press(house, 'Alle sider');
  await press(house, officeGuidesDa.leads.title);
  await heading('Til lederen');
  await press(house, 'Alle sider');
  await press(house, 'Tilbage');
  await heading('Indstillinger');
});

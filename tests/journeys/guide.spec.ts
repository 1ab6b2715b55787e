import { guidePagesDa, officeGuidesDa } from '../../src/text/guide/pages.da.ts';
import { guideRoom } from '../../src/text/rooms/guide.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, keptForOffline, test } from './support/visits.ts';

test('the guide is read without a network, on a telephone and on paper', async ({ visits }) => {
  test.setTimeout(120_000);
  let page = await visits.open();
  const first = new Desk(page);
  await first.begin({ roles: ['caseworker'], competences: ['detection'] });
  await keptForOffline(page);
  await visits.close();

  page = await visits.open({ offline: true });
  const desk = new Desk(page);
  desk.passphrase = first.passphrase;
  await desk.unlock();
  await desk.expectHome();
  await desk.button(home.guide).click();
  await expect(page.getByRole('heading', { level: 1, name: guideRoom.title })).toBeFocused();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const title of [guidePagesDa.plan.title, officeGuidesDa.itDepartment.title]) {
    await desk.button(title).click();
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeFocused();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('listitem').first()).toBeVisible();
    await expect(desk.button(guideRoom.print)).toBeHidden();
    await expect(desk.button(desk.words.shell.danger)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: guideRoom.title })).toBeVisible();
  }
});

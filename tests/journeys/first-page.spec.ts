import { expect, expectAccessible, test } from './support/test.ts';
import { shell } from '../../src/text/rooms/shell.da.ts';

/** The shortest way through the watch every journey runs under: the first page, and immediate danger from it. */
test('the first page asks nobody else, breaks no policy, and is open to everyone', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: shell.danger, exact: true }).click();
  await expect(page.getByRole('link', { name: /112/ }).first()).toBeVisible();
  await expectAccessible(page);
});

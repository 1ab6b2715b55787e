import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { home } from '../../src/text/rooms/home.da.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, keptForOffline, test } from './support/visits.ts';
import { serveCopy } from './support/servedCopy.ts';

test('from the second visit on it opens, locks and works without a network', async ({ visits }) => {
  test.setTimeout(120_000);
  let page = await visits.open();
  const first = new Desk(page);
  await first.begin({ roles: ['caseworker'], competences: ['detection'] });
  await keptForOffline(page);
  await visits.close();

  page = await visits.open({ offline: true });
  const desk = new Desk(page);
  desk.passphrase = first.passphrase;
  await desk.button(desk.words.shell.danger).click();
  await expect(page.locator('a[href="tel:112"]')).toBeVisible();
  await desk.button(desk.words.frame.back).click();
  await desk.unlock();
  await desk.expectHome();
  await desk.button(home.askRoutinely).click();
  await desk.does('detection', {
    conversationForm: 'inPerson',
    'safeToAsk.inPerson': 'confirmed',
    outcome: 'notTold',
  });
  await desk.expectHome();
  await desk.button(desk.words.shell.lock).click();
  await desk.unlock();
  await desk.expectHome();
});

test('a new version waits while something is being written, and is taken into use at the next lock', async ({
  visits,
}) => {
  test.setTimeout(120_000);
  const served = await serveCopy();
  try {
    const page = await visits.open({ origin: served.origin });
    const desk = new Desk(page);
    const { shell } = desk.words;
    const notice = page.getByText(shell.update.text);
    await desk.begin({ roles: ['caseworker'], competences: ['detection'] });
    await keptForOffline(page);
    await expect(notice).toHaveCount(0);

    await test.step('the new version arrives in the middle of an answer', async () => {
      await desk.button(home.newConversation).click();
      await page.getByRole('radio').first().check();
      const worker = path.join(served.dist, 'sw.js');
      await writeFile(worker, `${await readFile(worker, 'utf8')}\n// a newer build\n`);
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await page.waitForFunction(
        async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null,
      );
      await expect(page.getByRole('radio').first()).toBeChecked();
      await expect(notice).toHaveCount(0);
    });

    await test.step('at home it is told of, and still waits', async () => {
      await desk.button(desk.words.frame.step.later).click();
      await desk.expectHome();
      await expect(notice).toBeVisible();
      await expectAccessible(page);
      expect(
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state),
      ).toBe('installed');
    });

    await test.step('locking puts it to use; the draft is there', async () => {
      await desk.button(shell.lock).click();
      await page.waitForFunction(async () => {
        const found = await navigator.serviceWorker.getRegistration();
        return found?.waiting === null && found.active?.state === 'activated';
      });
      await desk.unlock();
      await desk.expectHome();
      await expect(page.getByRole('region', { name: home.drafts })).toBeVisible();
      await expect(notice).toHaveCount(0);
    });
    await visits.close();
  } finally {
    await served.stop();
  }
});

import { home } from '../../src/text/rooms/home.da.ts';
import { shell } from '../../src/text/rooms/shell.da.ts';
import { training } from '../../src/text/rooms/training.da.ts';
import { unlock } from '../../src/text/rooms/unlock.da.ts';
import { firstStart } from '../../src/text/rooms/firstStart.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { examplesDa } from '../../src/model/training/examples.da.ts';
import type { Page } from '@playwright/test';
import { answersOfTalk } from '../support/screenAnswers.ts';
import { CasePage } from './support/caseRoom.ts';
import { Desk } from './support/desk.ts';
import { expectRowsApart } from './support/rowsApart.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const band = (page: Page) => page.getByRole('complementary', { name: shell.training.label });
const isMarked = (page: Page) => expect(band(page)).toContainText(shell.training.band);
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

/** From the page that explains it to the example cases. */
async function begin(page: Page, desk: Desk) {
  await heading(page, training.start.title).waitFor();
  await desk.button(training.start.begin).click();
  // Some sixty signatures; how long they take is measured by the bench.
  await expect(heading(page, shell.home)).toBeVisible({ timeout: 60_000 });
  await isMarked(page);
}
async function end(desk: Desk) {
  await desk.button(training.end.open).click();
  await desk.button(training.end.do).click();
}
/** What lies in the origin's own places: buckets and files of the private file system. */
const onDisk = (page: Page) =>
  page.evaluate(async () => {
    const { storageBuckets } = navigator as Navigator & {
      readonly storageBuckets: { keys(): Promise<string[]> };
    };
    const root = (await navigator.storage.getDirectory()) as unknown as {
      keys(): AsyncIterable<string>;
    };
    const files: string[] = [];
    for await (const name of root.keys()) files.push(name);
    return { buckets: (await storageBuckets.keys()).length, files: files.sort() };
  });

test('a newcomer tries everything with example cases, every page is marked, and nothing is left of it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  const room = new CasePage(page);
  await page.goto('/');
  await desk.button(firstStart.welcome.training).click();
  await expectAccessible(page);
  await begin(page, desk);

  await test.step('the cases stand in their stages', async () => {
    const { asp, birk, rose, lind, pil } = examplesDa;
    for (const { alias } of [asp, birk, rose, lind, pil])
      await expect(page.getByRole('main').getByText(alias).first()).toBeVisible();
    await expect(page.getByRole('main')).toContainText(examplesDa.ask.handle);
    await expectAccessible(page);
  });
  await test.step('exercises, settings, danger and a case are marked too', async () => {
    await desk.button(shell.training.exercises).click();
    await heading(page, training.room.title).waitFor();
    await isMarked(page);
    await expectAccessible(page);
    await desk.button(shell.settings).click();
    await expect(page.getByText(training.settings)).toBeVisible();
    await isMarked(page);
    await expect(page.getByRole('heading', { name: 'Slet alt' })).toHaveCount(0);
    await desk.button(shell.danger).click();
    await expect(page.getByRole('link', { name: /112/ }).first()).toBeVisible();
    await isMarked(page);
    await desk.button(shell.product).click();
    await desk.expectHome();
    await page
      .getByRole('button', { name: new RegExp(`^${examplesDa.rose.alias}`) })
      .first()
      .click();
    await room.expectHere(examplesDa.rose.alias);
    await expect(room.task('closing')).toContainText(caseRoom.chip.waits);
    await expectRowsApart(page);
    await isMarked(page);
    await page.emulateMedia({ media: 'print' });
    await isMarked(page);
    await expect(band(page)).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  });
  await test.step('a new conversation is carried to its signature, and its note is marked', async () => {
    await desk.button(shell.product).click();
    await desk.button(home.askRoutinely).click();
    await desk.answer('detection', { ...answersOfTalk, alias: 'Gran' });
    await isMarked(page);
    await expect(page.getByText('ØVELSE – EKSEMPELSAG').first()).toBeAttached();
    await desk.sign();
    await room.expectHere('Gran');
  });
  await test.step('locked and hidden it is still there, with its words on the lock screen', async () => {
    await desk.button(shell.lock).click();
    await heading(page, training.lock.title).waitFor();
    await isMarked(page);
    await expectAccessible(page);
    await page.keyboard.press('F9');
    await heading(page, shell.hidden.title).waitFor();
    await expect(band(page)).toHaveCount(0);
    await desk.button(shell.hidden.again).click();
    await desk.button(training.lock.fill).click();
    await desk.button(unlock.unlock).click();
    await desk.expectHome();
    await expect(page.getByRole('main').getByText('Gran').first()).toBeVisible();
  });
  await test.step('one action ends it, and nothing is left', async () => {
    await end(desk);
    await heading(page, firstStart.welcome.title).waitFor();
    await expect(band(page)).toHaveCount(0);
    expect(await onDisk(page)).toEqual({ buckets: 0, files: [] });
  });
});

test('beside real cases training touches nothing, and what a reload leaves of it goes by itself', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  const room = new CasePage(page);
  await desk.begin({ roles: ['keyStaff'], competences: ['detection', 'riskEvaluation'] });
  await desk.button(home.newConversation).click();
  await desk.does('detection', {
    wayIn: 'spontaneous',
    conversationForm: 'inPerson',
    outcome: 'told',
    dangerNow: 'no',
    alias: 'Blåmejse',
    responsible: 'AB',
  });
  await room.expectHere('Blåmejse');
  await desk.button(shell.lock).click();
  await heading(page, unlock.title).waitFor();
  const before = await onDisk(page);

  await desk.button(unlock.training).click();
  await begin(page, desk);
  await expect(page.getByRole('main')).not.toContainText('Blåmejse');
  expect((await onDisk(page)).buckets).toBe(2);
  await page.reload();
  await heading(page, unlock.title).waitFor();
  await expect.poll(() => onDisk(page), { timeout: 15_000 }).toEqual(before);

  await desk.button(unlock.training).click();
  await begin(page, desk);
  await end(desk);
  await heading(page, unlock.title).waitFor();
  expect(await onDisk(page)).toEqual(before);
  await desk.unlock();
  await desk.expectHome();
  await expect(page.getByRole('main').getByText('Blåmejse').first()).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(examplesDa.rose.alias);
  await expect(page.getByRole('button', { name: shell.training.exercises })).toHaveCount(0);
  await expect(page.getByText(caseRoom.child.heading(examplesDa.child(1)))).toHaveCount(0);
});

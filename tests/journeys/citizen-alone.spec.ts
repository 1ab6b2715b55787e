import type { Page } from '@playwright/test';
import { starterCompassDa } from '../../src/model/compass/starterCompass.da.ts';
import { compassDa } from '../../src/model/steps/compass.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { compassRoom } from '../../src/text/rooms/compass.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const { citizen, handOver } = compassRoom;
const part = compassDa.fields.dimensions.items;
const alias = 'Birkholm';

/** Nothing of the case, and no way anywhere, stands on the screen, in the title or in the address. */
async function expectNothingOfTheCase(page: Page): Promise<void> {
  const all = await page.evaluate(() => `${document.title} ${location.href} ${document.body.innerText}`);
  expect(all).not.toContain(alias);
  await expect(page.locator('header, nav')).toHaveCount(0);
  expect(await page.evaluate(() => history.state as unknown)).toBeNull();
}

test('the citizen answers the compass alone, gets nowhere else, and the worker signs it afterwards', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const desk = new Desk(page);
  const room = new CasePage(page);
  const { unlock, shell, frame } = desk.words;
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
  const expectLocked = () => expect(heading(unlock.title)).toBeVisible({ timeout: 15_000 });
  await desk.begin({ roles: ['caseworker', 'keyStaff'], competences: ['detection', 'riskEvaluation'] });
  await desk.button('Ny samtale').click();
  await desk.does('detection', {
    wayIn: 'spontaneous',
    conversationForm: 'inPerson',
    outcome: 'told',
    dangerNow: 'no',
    alias,
    responsible: 'AB',
  });
  await room.expectHere(alias);
  const title = await page.title();

  const handTheComputerOver = async (goOn: boolean) => {
    await desk.button(caseRoom.rooms.compass).click();
    await expect(heading(compassRoom.title)).toBeVisible();
    await desk.button(goOn ? compassRoom.waiting.goOn : compassRoom.alone).click();
    await desk.button(handOver.begin).click();
    await expect(heading(citizen.title)).toBeVisible();
  };
  const backToTheCase = async () => {
    await desk.unlock();
    await desk.expectHome();
    await page.getByRole('button', { name: alias }).first().click();
    await room.expectHere(alias);
  };
  const answer = (number: string) => page.getByRole('radio', { name: number, exact: true }).check();

  await test.step('another window that was open locks when the computer is handed over', async () => {
    const other = await page.context().newPage();
    await other.goto('/');
    const second = new Desk(other);
    second.passphrase = desk.passphrase;
    await second.unlock();
    await second.expectHome();
    await page.bringToFront();
    await handTheComputerOver(false);
    await expect(other.getByRole('heading', { level: 1, name: unlock.title })).toBeVisible();
    await other.close();
  });

  await test.step('she sees the questions, hide and immediate danger, and nothing of the case', async () => {
    await expectNothingOfTheCase(page);
    expect(await page.title()).toBe(title);
    await expect(page.getByRole('button', { name: shell.danger })).toBeVisible();
    await expectAccessible(page);
    await desk.button(citizen.begin).click();
    await expect(heading(starterCompassDa.safety.name)).toBeVisible();
    await answer('4');
    await page.getByRole('radio', { name: part.goal.options.develop }).check();
    await page.getByRole('textbox', { name: part.words.label }).fill('Bedre, når min søster er her.');
    await expectAccessible(page);
    for (const key of ['Escape', 'Alt+h', 'Control+k', '/', '1']) await page.keyboard.press(key);
    await expect(heading(starterCompassDa.safety.name)).toBeVisible();
    await page.getByRole('button', { name: shell.danger }).click();
    await expect(page.getByText('112').first()).toBeVisible();
    await expectNothingOfTheCase(page);
    await page.getByRole('main').getByRole('button', { name: frame.back }).first().click();
    await expect(heading(starterCompassDa.safety.name)).toBeVisible();
    await desk.button(citizen.next).click();
    await expect(heading(starterCompassDa.sleepAndRest.name)).toBeVisible();
    await answer('7');
    await expect(page.locator('[data-save="saved"]')).toBeVisible();
  });

  await test.step('Back, a typed address and a reload lead to the lock screen, and nowhere else', async () => {
    await page.goBack();
    await expectLocked();
    await page.goForward().catch(() => null);
    await page.goBack().catch(() => null);
    await expectLocked();
    await backToTheCase();
    await handTheComputerOver(true);
    await page.evaluate(() => {
      location.hash = '#abc234';
    });
    await expectLocked();
    await backToTheCase();
    await handTheComputerOver(true);
    await page.reload();
    await expectLocked();
    await backToTheCase();
  });

  await test.step('she goes on where she was, and being done locks', async () => {
    await handTheComputerOver(true);
    await desk.button(citizen.begin).click();
    await expect(page.getByRole('radio', { name: '4', exact: true })).toBeChecked();
    await desk.button(citizen.stop).click();
    await expect(heading(citizen.done.title)).toBeVisible();
    await desk.button(citizen.done.finish).click();
    await expectLocked();
    await expectNothingOfTheCaseOnTheLock(page);
  });

  await test.step('the worker reads what she answered, cannot change it, and signs', async () => {
    await backToTheCase();
    await desk.button(caseRoom.rooms.compass).click();
    await desk.button(compassRoom.waiting.open).click();
    await expect(page.getByText(compassRoom.asCitizen)).toBeVisible();
    await expect(page.getByText('Bedre, når min søster er her.')).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await desk.does('compass', { note: 'Hun tog sig god tid.' });
    await expect(heading(compassRoom.title)).toBeVisible();
  });

  await test.step('the radar and its table show it', async () => {
    const own = page.getByRole('region', { name: compassRoom.filledBy.citizenAlone });
    await expect(own.getByRole('img')).toBeVisible();
    await expectAccessible(page);
    await own.getByRole('button', { name: compassRoom.overTime.showTable }).click();
    const row = own.getByRole('row', { name: new RegExp(starterCompassDa.safety.name) });
    await expect(row).toContainText('4');
    await expect(row).toContainText(part.goal.options.develop);
  });
});

async function expectNothingOfTheCaseOnTheLock(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.body.innerText)).not.toContain(alias);
}

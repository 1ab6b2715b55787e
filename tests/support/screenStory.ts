import type { Page } from '@playwright/test';
import { home } from '../../src/text/rooms/home.da.ts';
import { shell } from '../../src/text/rooms/shell.da.ts';
import { CasePage } from '../journeys/support/caseRoom.ts';
import type { Desk } from '../journeys/support/desk.ts';
import { caseScreens } from './caseScreens.ts';
import { answersOfShortTalk, answersOfTalk } from './screenAnswers.ts';
import type { Take } from './takePicture.ts';

/** One walk through every screen, for pictures. */
export async function story(page: Page, desk: Desk, take: Take): Promise<void> {
  const room = new CasePage(page);
  await page.goto('/');
  await page.getByRole('button', { name: desk.words.start.welcome.begin }).waitFor();
  await take('welcome');
  await desk.button(desk.words.start.welcome.begin).click();
  await page.waitForTimeout(500);
  await take('passphrase');
  await desk.begin({ roles: ['caseworker', 'keyStaff'], competences: ['detection', 'riskEvaluation'] });
  await take('home-empty');
  await desk.button(home.askRoutinely).click();
  await take('detection-start');
  await desk.answer('detection', answersOfTalk);
  await take('detection-review');
  await desk.sign();
  await room.expectHere('Asp');
  await take('case');
  await caseScreens(page, desk, take);

  await page.getByRole('button', { name: shell.danger }).click();
  await take('danger');
  await page.goBack();
  await page.reload();
  await desk.button(desk.words.unlock.unlock).waitFor();
  await take('lock');
  await desk.unlock();
  await desk.expectHome();
  for (const [alias, danger] of [
    ['Birk', 'yes'],
    ['Lind', 'no'],
    ['Rose', 'no'],
  ] as const) {
    await desk.button(home.newConversation).click();
    await desk.does('detection', answersOfShortTalk(alias, danger));
    await room.expectHere(alias);
    await desk.button(room.words.home).click();
    await desk.expectHome();
  }
  await take('home');
}

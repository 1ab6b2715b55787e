import type { Page } from '@playwright/test';
import { home } from '../../src/text/rooms/home.da.ts';
import { shell } from '../../src/text/rooms/shell.da.ts';
import type { Desk } from '../journeys/support/desk.ts';

type Take = (name: string) => Promise<void>;

/** Walks every page of a piece of work with these answers, taking a picture of each; ends before signing. */
async function eachPage(desk: Desk, name: string, take: Take): Promise<void> {
  const sign = desk.button(desk.words.frame.step.sign);
  for (let page = 1; page < 30; page += 1) {
    await take(`${name}-${String(page)}`);
    if (await sign.isVisible()) return;
    await desk.onward();
  }
}

/** One walk through every screen, for pictures. */
export async function story(page: Page, desk: Desk, take: Take): Promise<void> {
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
  await desk.answer('detection', {
    conversationForm: 'inPerson',
    'safeToAsk.inPerson': 'confirmed',
    askedWith: 'hark',
    'hark.h': 'yes',
    'hark.a': 'yes',
    'hark.r': 'no',
    'hark.k': 'no',
    outcome: 'told',
    dangerNow: 'no',
    citizenAge: '34',
    childrenAround: 'yes',
    children: [{ label: 'Barn 1', age: '6', tie: 'ownHome' }],
    phoneWatched: 'yes',
    never: ['call', 'sms', 'digitalPost'],
    channel: 'inPersonMeeting',
    wants: 'Ro til børnene.',
    alias: 'Asp',
    responsible: 'AB',
  });
  await take('detection-review');
  await desk.sign();
  await page.waitForTimeout(400);
  await take('case');
  await page.getByRole('button', { name: shell.danger }).click();
  await take('danger');
  await page.goBack();
  await page.reload();
  await page.waitForTimeout(500);
  await take('lock');
  await desk.unlock();
  await desk.expectHome();
  await take('home');
  await page.getByText('Asp').first().click();
  for (const [name, words] of [
    ['assessment', 'Borgerens situation'],
    ['risk', 'Risikovurdering'],
    ['plan', 'Sikkerhedsplan'],
  ] as const) {
    await page.waitForTimeout(300);
    await page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(words) })
      .or(page.getByRole('main').getByRole('link', { name: new RegExp(words) }))
      .first()
      .click();
    await page.waitForTimeout(300);
    await eachPage(desk, name, take);
    await desk
      .button(desk.words.frame.step.later)
      .first()
      .click()
      .catch(() => undefined);
    await page.waitForTimeout(500);
  }
}

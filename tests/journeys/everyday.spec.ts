import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { detectionDa } from '../../src/model/steps/detection.da.ts';
import { caseEventDa } from '../../src/model/steps/caseEvent.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { firstStart } from '../../src/text/rooms/firstStart.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { settings } from '../../src/text/rooms/settings.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { Desk } from './support/desk.ts';
import { inDays } from './support/days.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const me = { roles: ['caseworker', 'keyStaff'], competences: ['detection', 'riskEvaluation'] } as const;

/** A case with as little in it as the product allows. */
async function openCase(
  desk: Desk,
  alias: string,
  signs: Readonly<Record<string, string>> = {},
): Promise<void> {
  await desk.button(home.newConversation).click();
  await desk.does('detection', {
    wayIn: 'spontaneous',
    conversationForm: 'inPerson',
    outcome: 'told',
    dangerNow: 'no',
    ...signs,
    alias,
    responsible: 'AB',
  });
}

/** The first page of a conversation somebody began to tell in. */
async function beginTelling(desk: Desk, page: Page): Promise<void> {
  const { wayIn, conversationForm } = detectionDa.fields;
  await desk.button(home.newConversation).click();
  await page.getByRole('radio', { name: wayIn.options.spontaneous, exact: true }).check();
  await page.getByRole('radio', { name: conversationForm.options.inPerson, exact: true }).check();
}

test('hiding with one key blanks at once, Back leads to the lock screen, and what was typed is there', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  const { shell, unlock, frame } = desk.words;
  await desk.begin(me);
  await beginTelling(desk, page);
  const { outcome, signs } = detectionDa.fields;
  await page.getByRole('radio', { name: outcome.options.worryNotTold, exact: true }).check();
  await desk.onward();
  await desk.onward();
  await page.getByRole('textbox', { name: signs.label }).fill('Han stod ved døren.');

  await test.step('one key, in the middle of a word', async () => {
    await page.keyboard.press('F9');
    await expect(page.getByRole('heading', { level: 1, name: shell.hidden.title })).toBeVisible();
    const seen = await page.locator('body').innerText();
    for (const tell of ['Han stod', shell.product, shell.danger, signs.label])
      expect(seen).not.toContain(tell);
    expect(await page.title()).toBe('Forløb');
    await expectAccessible(page);
  });

  await test.step('Back shows the lock screen and nothing else', async () => {
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: unlock.title })).toBeVisible();
    await expect(page.getByText('Han stod')).toHaveCount(0);
  });

  await test.step('after unlocking the draft is offered, with what was typed', async () => {
    await desk.unlock();
    await desk.expectHome();
    await page
      .getByRole('region', { name: home.drafts })
      .getByRole('button', { name: detectionDa.title, exact: true })
      .click();
    const box = page.getByRole('textbox', { name: signs.label });
    for (let at = 0; at < 3 && !(await box.isVisible()); at += 1) await desk.onward();
    await expect(box).toHaveValue('Han stod ved døren.');
    await desk.button(frame.step.later).click();
    await desk.expectHome();
  });
});

test('a wrong passphrase says so, and from the third the wait grows; the recovery key opens and a new one is chosen', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const desk = new Desk(page);
  const { shell, unlock } = desk.words;
  await desk.begin(me);
  await desk.button(shell.lock).click();
  const status = page.getByRole('status');
  const tryWrongly = async () => {
    await page.getByLabel(unlock.passphrase).fill('helt forkert sætning');
    await expect(desk.button(unlock.unlock)).toBeEnabled({ timeout: 30_000 });
    await desk.button(unlock.unlock).click();
    await expect(page.getByText(unlock.wrong)).toBeVisible({ timeout: 20_000 });
    await expect(desk.button(unlock.unlocking)).toHaveCount(0, { timeout: 20_000 });
  };
  const seconds = async (): Promise<number> =>
    Number(/\d+/.exec((await status.filter({ hasText: /\d+/ }).textContent()) ?? '')?.[0] ?? 0);

  await test.step('twice without waiting, then longer each time', async () => {
    await tryWrongly();
    await expectAccessible(page);
    await tryWrongly();
    await expect(desk.button(unlock.unlock)).toBeEnabled();
    await tryWrongly();
    const first = await seconds();
    expect(first).toBeGreaterThan(0);
    await expect(desk.button(unlock.unlock)).toBeDisabled();
    await tryWrongly();
    expect(await seconds()).toBeGreaterThan(first);
  });

  await test.step('the recovery key opens, and a new passphrase is chosen', async () => {
    await desk.button(unlock.forgotten).click();
    await expectAccessible(page);
    await page.getByLabel(unlock.recoveryKey).fill(desk.recoveryKey);
    await expect(desk.button(unlock.unlock)).toBeEnabled({ timeout: 30_000 });
    await desk.button(unlock.unlock).click();
    await expect(page.getByRole('heading', { level: 1, name: unlock.newPassphraseTitle })).toBeVisible({
      timeout: 20_000,
    });
    await expectAccessible(page);
    const six = page.getByRole('status').filter({ hasText: /\S+ \S+ \S+ \S+ \S+ \S+/ });
    desk.passphrase = ((await six.textContent()) ?? '').trim();
    await page.getByLabel(firstStart.passphrase.again).fill(desk.passphrase);
    await desk.button(unlock.newPassphraseTitle).click();
    await expect(page.getByRole('heading', { level: 1, name: shell.home })).toBeVisible({ timeout: 20_000 });
    await desk.button(shell.lock).click();
    await desk.unlock();
    await desk.expectHome();
  });
});

test('immediate danger opens from home, case and a question, and leads back; in conversation only the calm remains', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  const room = new CasePage(page);
  const { shell } = desk.words;
  await desk.begin(me);
  const danger112 = async () => {
    await desk.button(shell.danger).click();
    await expect(page.locator('a[href="tel:112"]')).toBeVisible();
    await desk.button(desk.words.frame.back).click();
  };
  await danger112();
  await desk.expectHome();
  await openCase(desk, 'Ask');
  await danger112();
  await room.expectHere('Ask');
  await page.getByRole('button', { name: caseRoom.event, exact: true }).click();
  const note = page.getByRole('textbox', { name: caseEventDa.fields.note.label });
  await note.fill('Ny besked i nat.');
  await danger112();
  await expect(note).toHaveValue('Ny besked i nat.');

  await test.step('in conversation the header is reduced and the strip folded', async () => {
    await desk.button(shell.startConversation).click();
    await expect(desk.button(shell.lock)).toHaveCount(0);
    await expect(page.getByRole('button', { name: shell.settings })).toHaveCount(0);
    await expect(room.strip).not.toContainText('Ask');
    await expect(desk.button(shell.danger)).toBeVisible();
    await expect(page.getByRole('button', { name: new RegExp(`^${shell.hide}`) })).toBeVisible();
    await expect(note).toHaveValue('Ny besked i nat.');
    await expectAccessible(page);
    await desk.button(shell.endConversation).click();
    await expect(room.strip).toContainText('Ask');
  });
});

test('a backup file opens in an empty browser with the recovery key; a foreign or cut file changes nothing', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.setTimeout(180_000);
  const desk = new Desk(page);
  const { shell, start, unlock } = desk.words;
  await desk.begin(me);
  await openCase(desk, 'Egetræ');
  await page.getByRole('button', { name: shell.settings, exact: true }).click();
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: settings.backup.save, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).not.toMatch(/vold|Egetræ/);
  const file = info.outputPath('copy.age');
  await download.saveAs(file);
  const bytes = await readFile(file);
  expect(bytes.includes('Egetræ')).toBe(false);

  const other = await browser.newContext({
    baseURL: baseURL ?? '',
    locale: 'da-DK',
    serviceWorkers: 'block',
  });
  const fresh = await other.newPage();
  const elsewhere = new Desk(fresh);
  elsewhere.passphrase = desk.passphrase;
  await fresh.goto('/');
  await elsewhere.button(start.welcome.restore).click();
  await expectAccessible(fresh);
  const give = async (buffer: Buffer, key: string) => {
    await fresh.getByLabel(unlock.restore.file).setInputFiles({ name: 'k', mimeType: '', buffer });
    await fresh.getByLabel(unlock.restore.key).fill(key);
    await elsewhere.button(unlock.restore.start).click();
  };
  await give(bytes.subarray(0, bytes.length - 40), desk.recoveryKey);
  await expect(fresh.getByText(unlock.restore.refused)).toBeVisible({ timeout: 20_000 });
  await give(Buffer.from('noget helt andet'), desk.recoveryKey);
  await expect(fresh.getByText(unlock.restore.refused)).toBeVisible({ timeout: 20_000 });
  await give(bytes, desk.recoveryKey);
  await expect(fresh.getByRole('heading', { level: 1, name: unlock.title })).toBeVisible({ timeout: 30_000 });
  await elsewhere.unlock();
  await elsewhere.expectHome();
  await fresh.getByRole('button', { name: 'Egetræ', exact: true }).first().click();
  await new CasePage(fresh).expectHere('Egetræ');
  await other.close();
});

test('a second tab says that it can only read', async ({ page, context }) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  await desk.begin(me);
  await openCase(desk, 'Pil');
  const second = await context.newPage();
  const reader = new Desk(second);
  reader.passphrase = desk.passphrase;
  await second.goto('/');
  await reader.unlock();
  await reader.expectHome();
  await expect(second.getByText(reader.words.shell.readOnly)).toBeVisible();
  await expect(reader.button(home.askRoutinely)).toHaveCount(0);
  await expectAccessible(second);
  await second.getByRole('button', { name: 'Pil', exact: true }).first().click();
  await new CasePage(second).expectHere('Pil');
  await expect(second.getByRole('button', { name: caseRoom.event, exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: caseRoom.event, exact: true })).toBeVisible();
});

test('impossible input is met with a clear message, and nothing that was typed is lost', async ({ page }) => {
  test.setTimeout(180_000);
  const desk = new Desk(page);
  const room = new CasePage(page);
  const main = page.locator('main');
  const { frame } = desk.words;
  const { fields } = detectionDa;
  await desk.begin(me);
  await beginTelling(desk, page);

  const date = async (day: string, month: string, year: string) => {
    await page.getByLabel(frame.field.day, { exact: true }).fill(day);
    await page.getByLabel(frame.field.month, { exact: true }).fill(month);
    await page.getByLabel(frame.field.year, { exact: true }).fill(year);
  };
  const refusedWith = async (words: string) => {
    await desk.button(frame.step.onward).click();
    await expect(main).toContainText(words);
    await expect(main).toContainText(frame.errorsTitle);
  };

  await test.step('dates that do not exist, are gone, or are half written', async () => {
    await page
      .getByRole('radio', { name: fields.outcome.options.notSafeToAsk, exact: true })
      .or(page.getByRole('radio', { name: fields.outcome.options.worryNotTold, exact: true }))
      .first()
      .check();
    const declined = page.getByRole('radio', { name: fields.outcome.options.worryNotTold, exact: true });
    await declined.check();
    await date('31', '2', '2030');
    await refusedWith(frame.problem.notADate);
    await expectAccessible(page);
    await expect(page.getByLabel(frame.field.day, { exact: true })).toHaveValue('31');
    const [year = '', month = '', day = ''] = inDays(-1).split('-');
    await date(day, month, year);
    await refusedWith(frame.problem.dateInPast);
    await date('1', '2', '30');
    await refusedWith(frame.problem.yearNeedsFourDigits);
    await date('1', '', '2030');
    await refusedWith(frame.problem.dateIncomplete);
    await date('', '', '');
    await desk.onward();
  });

  const long = 'æ'.repeat(20_000);
  const odd = 'Hun sagde 😀 <b onclick="alert(1)">nej</b> & "ja"\u0007';
  await test.step('too much text, emoji, markup and control characters', async () => {
    await page.getByRole('radio', { name: fields.dangerNow.options.no, exact: true }).check();
    await desk.onward();
    const signs = page.getByRole('textbox', { name: fields.signs.label });
    await signs.fill(`${long}over`);
    await refusedWith(frame.problem.tooLong(20_000, 4));
    expect((await signs.inputValue()).length).toBe(20_004);
    await signs.fill(long);
    await page.getByRole('textbox', { name: fields.offered.label }).fill(odd);
    await desk.onward();
  });

  await test.step('an age of 240, and words where a number belongs', async () => {
    const age = page.getByRole('textbox', { name: fields.citizenAge.label });
    await age.fill('240');
    await refusedWith(frame.problem.numberOutOfRange(0, 120));
    await age.fill('gammel');
    await refusedWith(frame.problem.notANumber);
    await expect(age).toHaveValue('gammel');
    await age.fill('34');
    await desk.onward();
  });

  await test.step('what must be there is asked for before signing, one line each', async () => {
    await desk.toReview();
    await desk.button(frame.step.sign).click();
    await expect(main).toContainText(frame.step.cannotBeSigned);
    await expect(main).toContainText(frame.problem.required);
    await expectAccessible(page);
    await desk.button(frame.back).click();
    await desk.answer('detection', { alias: 'Hassel <i>', responsible: 'AB' });
    await expect(main).toContainText(frame.unseenLeftOut(1));
    await desk.sign();
    await room.expectHere('Hassel <i>');
  });

  await test.step('all of it stands in what was signed, as text', async () => {
    await expect(room.timeline).toContainText('Hun sagde 😀 <b onclick="alert(1)">nej</b> & "ja"');
    await expect(room.timeline).toContainText(long.slice(0, 200));
    await expect(room.timeline.locator('b')).toHaveCount(0);
  });

  await test.step('something that happened tomorrow has not happened', async () => {
    await page.getByRole('button', { name: caseRoom.event, exact: true }).click();
    const [year = '', month = '', day = ''] = inDays(1).split('-');
    await date(day, month, year);
    await refusedWith(frame.problem.dateInFuture);
  });
});

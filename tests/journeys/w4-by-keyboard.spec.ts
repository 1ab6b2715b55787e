import type { Page } from '@playwright/test';
import { detectionEn } from '../../src/model/steps/detection.en.ts';
import { frameEn } from '../../src/text/frame.en.ts';
import { home } from '../../src/text/rooms/home.en.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** What has the focus, by the words a screen reader would say. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return (label ?? element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  });

/** Presses Tab until the focus stands on what begins with these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let times = 0; times < 60; times += 1) {
    if ((await focused(page)).startsWith(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached "${words}"`);
}

test('W4 in English, by the keyboard alone: not told, signed, and Enter never signs', async ({ page }) => {
  test.setTimeout(120_000);
  const desk = new Desk(page, 'en');
  await desk.begin({ roles: ['caseworker'], competences: ['detection'] });
  const { conversationForm, outcome } = detectionEn.fields;
  const outcomes: Readonly<Record<string, string>> = outcome.options;
  const heading = page.getByRole('heading', { level: 1 });

  await test.step('from the home page to the question', async () => {
    await tabTo(page, home.askRoutinely);
    await page.keyboard.press('Enter');
    await expect(heading).toHaveText(detectionEn.topics.opening.title);
  });

  await test.step('numbers choose, space confirms, Enter goes on', async () => {
    await tabTo(page, conversationForm.options.inPerson);
    await page.keyboard.press('1');
    await expect(page.getByRole('radio', { name: conversationForm.options.inPerson })).toBeChecked();
    await tabTo(page, frameEn.field.confirmPoints);
    await page.keyboard.press('Space');
    await expect(page.getByRole('checkbox')).toBeChecked();
    await tabTo(page, outcomes['told'] ?? '?');
    await page.keyboard.press('2');
    await expect(page.getByRole('radio', { name: outcomes['notTold'] ?? '?', exact: true })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(heading).toHaveText(frameEn.step.checkAnswers);
    await expectAccessible(page);
  });

  await test.step('Enter does not sign; the space bar does', async () => {
    await tabTo(page, frameEn.step.sign);
    await page.keyboard.press('Enter');
    await expect(heading).toHaveText(frameEn.step.checkAnswers);
    await page.keyboard.press('Space');
    await desk.expectHome();
    await expect(page.getByText(home.signedDone)).toBeVisible();
    const text = (await page.locator('body').innerText()).toLowerCase();
    for (const lie of ['no violence', 'negative']) expect(text).not.toContain(lie);
  });
});

import type { Page } from '@playwright/test';
import { filesOfWords, wordsOf } from '../text/everyWord.ts';
import { sayingsIn } from '../text/sayings.ts';

/** Every Danish text of the product that is said as it stands, with nothing filled in. */
export async function everySaying(): Promise<ReadonlySet<string>> {
  const files = filesOfWords('da').filter((file) => !file.includes('/guide'));
  const words = await Promise.all(files.map((file) => wordsOf(file, 'da')));
  return new Set(words.flatMap((each) => sayingsIn(each)).map(({ text }) => text));
}

/**
 * Headings, buttons and labels in sight, as far as they are the product's own words. A picture is fresh while all of
 * them still stand in the product: names and days of the example cases do not count.
 */
export async function wordsSeen(page: Page): Promise<readonly string[]> {
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, button, label, legend, summary, dt, th')]
      .filter((each) => {
        const { top, bottom, width } = each.getBoundingClientRect();
        return width > 0 && bottom > 0 && top < innerHeight;
      })
      .map((each) => (each.textContent ?? '').trim()),
  );
  const sayings = await everySaying();
  return [...new Set(shown)].filter((text) => sayings.has(text)).sort();
}

import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Nothing in a row of a list lies on top of something else of it, nor outside it: on a phone, and with letters twice as large. */
export async function expectRowsApart(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const [width, times] of [
    [390, 1],
    [390, 2],
    [1280, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const amiss = await page.evaluate((larger) => {
      const root = document.documentElement;
      root.style.fontSize = `${String(Number.parseFloat(getComputedStyle(root).fontSize) * larger)}px`;
      const lie = [...document.querySelectorAll('.kit-row')].flatMap((row) => {
        // Folded away it has no place on the page.
        if (!row.checkVisibility()) return [];
        const edge = row.getBoundingClientRect().right + 1;
        const words = [...row.children].flatMap((part, at) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          // What is only heard is one dot wide.
          return [...range.getClientRects()].filter((box) => box.width > 1).map((box) => ({ at, box }));
        });
        const over = words.some(
          ({ at, box }) =>
            box.right > edge ||
            words.some(
              (other) =>
                other.at > at &&
                Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
                Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 3,
            ),
        );
        return over ? [row.textContent] : [];
      });
      root.style.fontSize = '';
      return lie;
    }, times);
    expect(amiss, `at ${String(width)} px, letters times ${String(times)}`).toEqual([]);
  }
  if (before !== null) await page.setViewportSize(before);
}

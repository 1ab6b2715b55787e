import type { Page, TestInfo } from '@playwright/test';
import { framesStopped } from '../../../scripts/browserOutcome.mjs';

/** Longer than any work of the product keeps its page busy, in ms. */
const longEnough = 3000;

/**
 * A headless browser now and then stops painting for good: its page is alive and answers, and no frame ever comes, so a
 * press waits for ever. That is a page that answers "no frame"; one that is busy does not answer at all.
 */
async function answersWithoutPainting(page: Page): Promise<boolean> {
  const answer = page
    .evaluate(
      (wait) =>
        new Promise<'frame' | 'no frame'>((tell) => {
          requestAnimationFrame(() => tell('frame'));
          setTimeout(() => tell('no frame'), wait);
        }),
      longEnough,
    )
    .catch(() => 'gone');
  const silence = new Promise<'silent'>((tell) => {
    setTimeout(() => tell('silent'), 2 * longEnough);
  });
  return (await Promise.race([answer, silence])) === 'no frame';
}

/** After a failure: says so in the report when the browser had stopped painting, and only then. */
export async function tellIfFramesStopped(pages: readonly Page[], info: TestInfo): Promise<void> {
  if (info.status === info.expectedStatus) return;
  for (const page of pages.filter((one) => !one.isClosed()))
    if (await answersWithoutPainting(page))
      info.annotations.push({ type: framesStopped, description: 'alive, visible, and no frame in 3 s' });
}

import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import axe from 'axe-core';
import { tellNamelessControls } from './namelessControls.ts';
import { tellIfFramesStopped } from './stoppedFrames.ts';

/** What no journey may ever do, whatever it is about: watched in every page of every test. */
export interface Watch {
  readonly violations: string[];
}

/** Watches a context for requests to another origin, policy violations, script errors and controls without a name. */
export async function watch(context: BrowserContext, baseURL: string): Promise<Watch> {
  const violations: string[] = [];
  const own = new URL(baseURL).origin;
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const list = (globalThis as unknown as { broken?: string[] }).broken ?? [];
      list.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      (globalThis as unknown as { broken?: string[] }).broken = list;
    });
  });
  await context.addInitScript(tellNamelessControls);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== own) violations.push(`request to ${url.origin}`);
  });
  context.on('weberror', (error) => violations.push(`script error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') violations.push(`console: ${message.text()}`);
  });
  return { violations };
}

export async function expectNoViolations(page: Page, watched: Watch): Promise<void> {
  const broken = await page
    .evaluate(() => (globalThis as unknown as { broken?: string[] }).broken ?? [])
    .catch(() => []);
  expect([...watched.violations, ...broken]).toEqual([]);
}

const asked: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Only what is wrong is written out: the long list of what passed costs more than the look itself.
  resultTypes: ['violations'],
};

/** No serious or critical finding of axe on the page as it stands. There are no frames in it. */
export async function expectAccessible(page: Page): Promise<void> {
  // Brought into a page once: sending it and reading it anew for each look took four times as long as looking.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const grave = await page.evaluate(async (options) => {
    await document.fonts.ready;
    const { axe: here } = globalThis as unknown as { axe: { run: typeof axe.run } };
    const { violations } = await here.run(document, options);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, asked);
  expect(grave).toEqual([]);
}

/** Every journey runs watched; title and address say nothing at its end. */
export const test = base.extend<{ watched: Watch }>({
  watched: [
    async ({ context, baseURL, page }, use, info) => {
      const watched = await watch(context, baseURL ?? 'http://localhost:4173');
      await use(watched);
      await tellIfFramesStopped(context.pages(), info);
      await expectNoViolations(page, watched);
      if (!page.isClosed() && page.url().startsWith('http')) {
        expect(await page.title()).toBe('Forløb');
        expect(new URL(page.url()).pathname).toBe('/');
      }
    },
    { auto: true },
  ],
});
export { expect };

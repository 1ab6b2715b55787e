import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, test as base, type BrowserContext, type Page } from '@playwright/test';
import { endAtOnce } from '../../support/endAtOnce.ts';
import { tellIfFramesStopped } from './stoppedFrames.ts';
import { expectNoViolations, watch, type Watch } from './test.ts';

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watched: Watch;
}

/** Visits to the product with one browser profile on disk: the browser can be closed or killed, and started again. */
export interface Visits {
  /** The folder the browser keeps everything in. */
  readonly profile: string;
  /** Starts the browser and opens the product at `origin`, or at the address of the tests; without network if asked. */
  open(how?: { readonly origin?: string; readonly offline?: boolean }): Promise<Page>;
  /** Closes the browser as a worker would, and asks what it saw. */
  close(): Promise<void>;
  /** Ends the browser as a power cut of the process would: at once, without a word to it. */
  kill(): Promise<void>;
  /** Takes the network away, or gives it back. */
  offline(off: boolean): Promise<void>;
}

/** Journeys that need the browser itself: restarts, kills, service workers, no network. Watched like the others. */
export const test = base.extend<{ visits: Visits }>({
  visits: async ({ launchOptions, locale, timezoneId, baseURL, viewport }, use, info) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'journey-'));
    let visit: Visit | null = null;
    const pages = () => visit?.context.pages() ?? [];
    const ask = async () => {
      if (visit !== null && !visit.page.isClosed()) await expectNoViolations(visit.page, visit.watched);
    };
    const visits: Visits = {
      profile,
      async open({ origin = baseURL ?? 'http://localhost:4173', offline = false } = {}) {
        const context = await chromium.launchPersistentContext(profile, {
          ...launchOptions,
          baseURL: origin,
          locale: locale ?? 'da-DK',
          timezoneId: timezoneId ?? 'Europe/Copenhagen',
          viewport,
          serviceWorkers: 'allow',
        });
        const watched = await watch(context, origin);
        const page = context.pages()[0] ?? (await context.newPage());
        visit = { context, page, watched };
        await context.setOffline(offline);
        await page.goto('/');
        return page;
      },
      async close() {
        await ask();
        await visit?.context.close();
        visit = null;
      },
      async kill() {
        await ask();
        if (visit !== null) await endAtOnce(profile, visit);
        visit = null;
      },
      async offline(off) {
        await visit?.context.setOffline(off);
      },
    };
    await use(visits);
    await tellIfFramesStopped(pages(), info);
    await visits.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** Waits until the built files are kept on this machine and answered from there. */
export const keptForOffline = (page: Page): Promise<unknown> =>
  page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller?.state === 'activated';
  });
export { expect, expectAccessible } from './test.ts';

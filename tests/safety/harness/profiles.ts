import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, test as base, type BrowserContext, type Page } from '@playwright/test';
import { browserPath } from '../../../scripts/browser.mjs';
import { serveHarness, type Derivation, type Served } from './serveHarness.ts';

export const passphrase = 'nabo traktor synger falsk hver torsdag';

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
}

interface Fixtures {
  /** A browser profile on disk that lives as long as the test. */
  readonly profile: string;
  /** Opens the harness page in that profile, in a browser of its own. */
  readonly visit: (...flags: readonly string[]) => Promise<Visit>;
}
interface WorkerFixtures {
  /** `quick` where many browsers are opened and the derivation is not what is asked about; the soak has the real one. */
  readonly derivation: Derivation;
  readonly served: Served;
}

/** Tests with real profiles on disk: a plain Playwright context keeps its databases in memory. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  derivation: ['real', { option: true, scope: 'worker' }],
  served: [
    async ({ browserName, derivation }, provide, worker) => {
      const folder = path.resolve('.cache', 'safety-harness', `${browserName}-${worker.parallelIndex}`);
      const served = await serveHarness(folder, process.env['SOAK'] === undefined ? derivation : 'real');
      await provide(served);
      await served.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  profile: async ({ browserName }, provide, running) => {
    // Several browsers are started one after the other, each deriving a key: slow on a busy machine.
    running.setTimeout(Math.max(running.timeout, 240_000));
    const folder = await mkdtemp(path.join(tmpdir(), `${browserName}-profile-`));
    await provide(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  visit: async ({ served, profile }, provide) => {
    const open = new Set<BrowserContext>();
    await provide(async (...flags) => {
      const visit = await openProfile(profile, served.origin, flags);
      open.add(visit.context);
      return visit;
    });
    for (const context of open) await context.close().catch(() => undefined);
  },
});

export async function openProfile(
  profile: string,
  origin: string,
  flags: readonly string[] = [],
): Promise<Visit> {
  const executablePath = browserPath();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === null ? {} : { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
      ...flags,
    ],
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(origin);
  await page.waitForFunction(() => 'harness' in window);
  return { context, page };
}

/** Makes a vault in a fresh profile; returns the recovery key. */
export const makeVault = (page: Page): Promise<string> =>
  page.evaluate(
    async (words) => (await window.harness.vault.create({ label: 'TT', passphrase: words })).recoveryKey,
    passphrase,
  );

/** Opens the vault for its only person, and answers what came of it. */
export const unlock = (page: Page, words = passphrase) =>
  page.evaluate(async (typed) => {
    const status = await window.harness.vault.status();
    if (status.kind !== 'locked') return status;
    return window.harness.vault.unlock({ person: status.people[0]?.person ?? '', passphrase: typed });
  }, words);

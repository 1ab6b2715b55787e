import { defineConfig } from '@playwright/test';
import { browserPath } from './scripts/browser.mjs';

const port = Number(process.env['PORT'] ?? 4173);
const executablePath = browserPath();

/** Journeys and safety tests run against the production build with its real headers. */
export default defineConfig({
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // The second try counts only where the browser itself had stopped painting: see scripts/browserOutcome.mjs.
  retries: 1,
  reporter:
    process.env['TEST_JSON'] === undefined
      ? 'line'
      : [['line'], ['json', { outputFile: process.env['TEST_JSON'] }]],
  outputDir: '.cache/playwright',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    // Keeping a trace costs a fifth of the whole time: asked for when a failure is looked into (TRACE=1).
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'journeys', testDir: 'tests/journeys' },
    { name: 'safety', testDir: 'tests/safety' },
  ],
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    port,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});

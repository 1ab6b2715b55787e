import { defineConfig } from '@playwright/test';

/** Runs the safety tests alone, without the product's build: `npx playwright test -c tests/safety/harness`. */
export default defineConfig({
  testDir: '..',
  workers: 1,
  timeout: 120_000,
  reporter: 'line',
  outputDir: '../../../.cache/safety-results',
});

// Takes a picture of every screen of the built product at 1280 and 390 px, and of what can be printed, into
// docs/screenshots, by walking it as a worker would with invented people. Usage: npm run screenshots [-- folder]
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { browserPath, ensureBrowser } from './browser.mjs';
import { root, tool } from './run.mjs';
import { serve } from './serve.mjs';

const folder = path.resolve(root, process.argv[2] ?? 'docs/screenshots');
const port = Number(process.env['PORT'] ?? 4192);
/** A sheet of A4 at 96 dots an inch. */
const a4 = { width: 794, height: 1123 };
if ((await tool('vite', ['build', '--logLevel', 'warn'])) !== 0) process.exit(1);
ensureBrowser();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const stop = await serve(port);
const source = await createServer({
  root,
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  logLevel: 'error',
});
const { Desk } = await source.ssrLoadModule('/tests/journeys/support/desk.ts');
const { story } = await source.ssrLoadModule('/tests/support/screenStory.ts');
const executablePath = browserPath();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
let number = 0;
try {
  const context = await browser.newContext({
    baseURL: `http://localhost:${port}`,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const file = (name, how) => path.join(folder, `${String(number).padStart(3, '0')}-${name}-${how}.png`);
  const take = async (name, as = 'screen') => {
    number += 1;
    await page.evaluate(() => window.scrollTo(0, 0));
    if (as === 'print') {
      await page.setViewportSize(a4);
      await page.emulateMedia({ media: 'print' });
      await page.screenshot({ path: file(name, 'print'), fullPage: true });
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1280, height: 800 });
      return;
    }
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ]) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(150);
      await page.screenshot({ path: file(name, width), fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  await story(page, new Desk(page), take);
} finally {
  await browser.close();
  await source.close();
  await stop();
}
console.log(`${number} pictures in ${path.relative(root, folder)}`);

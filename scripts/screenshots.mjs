// Takes a picture of every screen of the built product at 1280 and 390 px, and of what can be printed, into
// docs/screenshots, by walking it as a worker would with invented people. Usage: npm run screenshots [-- folder]
// With `-- --guide [folder]` it takes only the pictures of the guide and of the README, into docs/billeder; with
// `-- --case`, `-- --work` or `-- --office` only one part of the walk.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { browserPath, ensureBrowser } from './browser.mjs';
import { root, tool } from './run.mjs';
import { serve } from './serve.mjs';

const [, , first = ''] = process.argv;
const only = first.startsWith('--') ? first : null;
const forGuide = only === '--guide';
const asked = process.argv[only === null ? 2 : 3];
const folder = path.resolve(root, asked ?? (forGuide ? 'docs/billeder' : 'docs/screenshots'));
const port = Number(process.env['PORT'] ?? 4192);
/** Windows of the guide's and the README's pictures. */
const windows = { guide: [800, 1000], wide: [1280, 860], narrow: [390, 844] };
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
const { workStory } = await source.ssrLoadModule('/tests/support/workScreens.ts');
const { officeStory } = await source.ssrLoadModule('/tests/support/officeScreens.ts');
const { guideStory } = await source.ssrLoadModule('/tests/support/guideStory.ts');
const { wordsSeen } = await source.ssrLoadModule('/tests/support/wordsSeen.ts');
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
  let page;
  /** A browser nobody has used. */
  const anew = async () => {
    const context = await browser.newContext({
      baseURL: `http://localhost:${port}`,
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
      serviceWorkers: 'block',
    });
    page = await context.newPage();
    return page;
  };
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
  /** What each picture of the guide shows in the product's own words: a test looks whether they still stand. */
  const seen = {};
  const takeOne = async (name, as) => {
    number += 1;
    const [width, height] = windows[as];
    await page.setViewportSize({ width, height });
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      window.scrollTo(0, 0);
    });
    await page.waitForTimeout(250);
    await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
    seen[name] = await wordsSeen(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  if (forGuide) {
    await guideStory(await anew(), new Desk(page), takeOne);
    await writeFile(path.join(folder, 'ord.json'), `${JSON.stringify(seen, null, 2)}\n`);
  } else {
    const walks = { '--case': story, '--work': workStory, '--office': officeStory };
    for (const [name, walk] of Object.entries(walks))
      if (only === null || only === name) await walk(await anew(), new Desk(page), take);
  }
} finally {
  await browser.close();
  await source.close();
  await stop();
}
console.log(`${number} pictures in ${path.relative(root, folder)}`);

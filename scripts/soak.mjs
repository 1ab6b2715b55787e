// The long forms of the safety and property tests, for a night: writes docs/promises.md. The short forms run in `npm test`.
// `npm run soak -- --short` runs the short forms, to see that the page is written.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { outcomes, promisesPage } from './promises/report.mjs';
import { promises } from './promises/rows.mjs';
import { root, tool } from './run.mjs';

const long = process.argv.includes('--short') ? {} : { SOAK: '1', INTERLEAVINGS: '10000' };
const cache = path.join(root, '.cache');
await mkdir(cache, { recursive: true });
const started = Date.now();
const files = [...new Set(promises.flatMap(({ tests }) => tests))].map((file) => `tests/${file}`);
const inBrowser = files.filter((file) => file.endsWith('.spec.ts'));
const onPaper = files.filter((file) => !file.endsWith('.spec.ts'));
const reportOf = (file) => readFile(file, 'utf8').then(JSON.parse, () => null);

const unitFile = path.join(cache, 'soak-unit.json');
const unit = await tool('vitest', ['run', 'tests/explore', ...onPaper, '--testTimeout', '36000000'], {
  ...long,
  TEST_JSON: unitFile,
});
if ((await tool('vite', ['build', '--logLevel', 'warn'])) !== 0) process.exit(1);
ensureBrowser();
const browserFile = path.join(cache, 'soak-browser.json');
const browser = await tool('playwright', ['test', ...inBrowser, '--timeout', '36000000'], {
  ...long,
  TEST_JSON: browserFile,
});
const page = promisesPage(outcomes(root, await reportOf(unitFile), await reportOf(browserFile)), {
  on: new Date().toISOString().slice(0, 10),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
  minutes: Math.round((Date.now() - started) / 60_000),
});
const kept =
  long.SOAK === undefined ? path.join(cache, 'promises.md') : path.join(root, 'docs', 'promises.md');
await writeFile(kept, page);
console.log(`${path.relative(root, kept)} is written`);
process.exit(unit === 0 && browser === 0 ? 0 : 1);

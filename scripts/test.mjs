// The whole test: types, lint, unused code, architecture, unit, property, exploration, then journeys and safety tests in a real
// browser against the production build. Ends with one line that counts everything.
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { browserOutcome, framesStopped } from './browserOutcome.mjs';
import { failuresOf } from './failures.mjs';
import { root, tool } from './run.mjs';

const cache = path.join(root, '.cache');
await mkdir(cache, { recursive: true });
let passed = 0;
let failed = 0;
const timings = [];
const failures = [];

async function timed(name, work) {
  const start = performance.now();
  await work();
  timings.push(`${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

async function check(name, ...steps) {
  await timed(name, async () => {
    for (const [command, args] of steps) {
      if ((await tool(command, args)) !== 0) {
        failed += 1;
        failures.push(name);
        return;
      }
    }
    passed += 1;
  });
}

async function suite(name, command, args, read) {
  await timed(name, async () => {
    const file = path.join(cache, `${name}.json`);
    await rm(file, { force: true });
    const code = await tool(command, args, { TEST_JSON: file });
    const report = await readFile(file, 'utf8').then(JSON.parse, () => null);
    const [good, bad] = report === null ? [0, 0] : read(report);
    passed += good;
    failed += bad;
    failures.push(...failuresOf(report ?? {}));
    if (good + bad === 0 || (code !== 0 && bad === 0)) {
      failed += 1;
      failures.push(`${name} ended with code ${code} and ${good + bad} results`);
    }
  });
}

// One after the other: each uses all cores there are.
await check(
  'types',
  ['tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['tsc', ['--noEmit', '-p', 'src/store/worker/tsconfig.json']],
);
await check('format', ['oxfmt', ['--check']]);
await check('lint', ['oxlint', ['--type-aware', '--deny-warnings']]);
await check('unused', ['knip', ['--no-progress', '--exclude', 'types']]);
await suite('unit', 'vitest', ['run'], (report) => [report.numPassedTests, report.numFailedTests]);
await check('build', ['vite', ['build', '--logLevel', 'warn']]);
ensureBrowser();
await suite('browser', 'playwright', ['test', ...process.argv.slice(2)], (report) => {
  const outcome = browserOutcome(report);
  for (const title of outcome.again) console.log(`Tried again, ${framesStopped}: ${title}`);
  return [outcome.passed, outcome.failed];
});

// At the very end, where whoever reads only the last lines finds them.
for (const failure of failures) console.error(`FAILED: ${failure}`);
console.log(timings.join(' · '));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

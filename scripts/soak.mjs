// The long forms of the safety and property tests, for a night: writes docs/promises.md. The short forms run in `npm test`.
// File by file, so that a night that was broken off goes on where it stopped: what has run on this commit is not run again.
// `npm run soak -- --short` runs the short forms, to see that the page is written. `npm run soak -- --with COMMIT` lets stand
// what has run on an earlier commit; the page says which files those are.
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { outcomes, promisesPage } from './promises/report.mjs';
import { promises } from './promises/rows.mjs';
import { root, tool } from './run.mjs';

const short = process.argv.includes('--short');
const long = short ? {} : { SOAK: '1', INTERLEAVINGS: '10000' };
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const kept = path.join(root, '.cache', 'soak', short ? `${commit}-short` : commit);
await mkdir(kept, { recursive: true });

const explored = (await readdir(path.join(root, 'tests', 'explore')))
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `explore/${file}`);
const files = [...new Set([...explored, ...promises.flatMap(({ tests }) => tests)])];
const inBrowser = files.filter((file) => file.endsWith('.spec.ts'));
const onPaper = files.filter((file) => !file.endsWith('.spec.ts'));
const asked = process.argv.indexOf('--with');
const earlier = asked < 0 ? null : (process.argv[asked + 1] ?? null);
const keptAs = (file, folder = kept) => path.join(folder, `${file.replaceAll('/', '-')}.json`);
const readKept = (file, folder) => readFile(keptAs(file, folder), 'utf8').then(JSON.parse, () => null);
const ranOn = new Map();
async function reportOf(file) {
  const now = await readKept(file, kept);
  if (now !== null || earlier === null) {
    if (now !== null) ranOn.set(file, commit);
    return now;
  }
  const then = await readKept(file, path.join(root, '.cache', 'soak', earlier));
  if (then !== null) ranOn.set(file, earlier);
  return then;
}
const noLimit = '36000000';

async function run(name, args, file) {
  if ((await reportOf(file)) !== null) return;
  console.log(`${new Date().toISOString()} ${file}`);
  await tool(name, [...args, `tests/${file}`], { ...long, TEST_JSON: keptAs(file) });
}

for (const file of onPaper) await run('vitest', ['run', '--testTimeout', noLimit], file);
if ((await tool('vite', ['build', '--logLevel', 'warn'])) !== 0) process.exit(1);
ensureBrowser();
for (const file of inBrowser) await run('playwright', ['test', '--retries', '0', '--timeout', noLimit], file);

const reports = await Promise.all(files.map(reportOf));
const found = outcomes(
  root,
  { testResults: reports.flatMap((report) => report?.testResults ?? []) },
  reports.filter((report) => report?.config !== undefined),
);
const seconds = [...found.values()].reduce((sum, one) => sum + one.seconds, 0);
const page = promisesPage(found, {
  on: new Date().toISOString().slice(0, 10),
  commit,
  earlier: [...ranOn].flatMap(([file, on]) => (on === commit ? [] : [{ file, commit: on }])),
  minutes: Math.round(seconds / 60),
});
const target = short ? path.join(root, '.cache', 'promises.md') : path.join(root, 'docs', 'promises.md');
await writeFile(target, page);
console.log(`${path.relative(root, target)} is written`);
const failed = files.filter((file) => (found.get(file)?.passed ?? 0) === 0 || found.get(file)?.failed > 0);
if (failed.length > 0) console.error(`Not whole: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);

// Applies each patch in tests/breaks to a copy of the last commit and expects the test it names to go red.
// That is how a check shows that it can fail. Usage: npm run breaks [-- part-of-a-name]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const copy = path.join(root, '.cache', 'breaks');
const folder = path.join(root, 'tests', 'breaks');
const report = path.join(root, '.cache', 'breaks.json');
const windows = process.platform === 'win32';
const wanted = process.argv[2] ?? '';
/** What may be run, and how its report counts what was green and what was red. */
const counts = {
  vitest: ({ numPassedTests, numFailedTests }) => ({ green: numPassedTests, red: numFailedTests }),
  playwright: ({ stats }) => ({ green: stats.expected, red: stats.unexpected }),
};

function git(args, cwd = root) {
  return spawnSync('git', args, { cwd, encoding: 'utf8' });
}
function tool(name, args, env = {}) {
  const file = path.join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name);
  return spawnSync(windows ? `"${file}"` : file, windows ? args.map((one) => `"${one}"`) : args, {
    cwd: copy,
    encoding: 'utf8',
    shell: windows,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env },
  });
}
function headerOf(patch, name) {
  return new RegExp(`^${name}: (.+)$`, 'm').exec(patch)?.[1]?.trim();
}
/** Words of a Run line; what stands between double quotes is one. */
function wordsOf(run) {
  return [...run.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);
}

/** How many of the named tests were green and red in the copy as it stands; null when none could be run. */
function resultOf(run) {
  const [command, ...args] = wordsOf(run);
  if (command === 'playwright' && tool('vite', ['build', '--logLevel', 'error']).status !== 0) return null;
  rmSync(report, { force: true });
  const once = command === 'playwright' ? ['--retries', '0'] : [];
  const { status } = tool(command, [...args, ...once], { PORT: '4188', TEST_JSON: report });
  try {
    return { status, ...counts[command](JSON.parse(readFileSync(report, 'utf8'))) };
  } catch {
    return null;
  }
}
const unpatched = new Map();
/** A test that is red anyway, or that is not there, shows nothing by being red. */
function passesUnpatched(run) {
  if (!unpatched.has(run)) {
    const result = resultOf(run);
    unpatched.set(run, result !== null && result.status === 0 && result.green > 0 && result.red === 0);
  }
  return unpatched.get(run);
}

/** Why this patch shows nothing, or null when the test it names goes red as it should. */
function faultOf(name, patch) {
  const run = headerOf(patch, 'Run');
  if (run === undefined || headerOf(patch, 'Promise') === undefined) return 'has no Promise: or Run: line';
  if (counts[wordsOf(run)[0]] === undefined) return 'runs neither vitest nor playwright';
  if (!passesUnpatched(run)) return 'the test is not green without it';
  const applied = git(['apply', path.join(folder, name)], copy);
  if (applied.status !== 0) return `does not apply: ${applied.stderr.trim()}`;
  const result = resultOf(run);
  if (result === null) return 'nothing could be run with it';
  if (result.red > 0) return null;
  return result.status === 0
    ? 'broke the product and nothing went red'
    : 'the test could not be read with it';
}
function asCommitted() {
  git(['checkout', '--force', '--', '.'], copy);
  git(['clean', '-fdq', '-e', 'node_modules'], copy);
}

git(['worktree', 'remove', '--force', copy]);
rmSync(copy, { recursive: true, force: true });
git(['worktree', 'prune']);
mkdirSync(path.dirname(copy), { recursive: true });
const made = git(['worktree', 'add', '--detach', copy, 'HEAD']);
if (made.status !== 0) throw new Error(made.stderr);
symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');

let passed = 0;
let failed = 0;
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.patch') && file.includes(wanted))
  .sort()) {
  const start = performance.now();
  const patch = readFileSync(path.join(folder, name), 'utf8');
  const fault = faultOf(name, patch);
  asCommitted();
  if (fault === null) passed += 1;
  else failed += 1;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = fault === null ? 'red as it should be' : `FAILED: ${fault}`;
  console.log(`${verdict} · ${name} · ${headerOf(patch, 'Promise') ?? ''} · ${seconds} s`);
}
git(['worktree', 'remove', '--force', copy]);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

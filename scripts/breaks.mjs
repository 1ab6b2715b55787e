// Applies each patch in tests/breaks to a copy of the last commit and expects the test it names to go red.
// That is how a check shows that it can fail. Usage: npm run breaks [-- part-of-a-name]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const copy = path.join(root, '.cache', 'breaks');
const folder = path.join(root, 'tests', 'breaks');
const windows = process.platform === 'win32';
const wanted = process.argv[2] ?? '';

function git(args, cwd = root) {
  return spawnSync('git', args, { cwd, encoding: 'utf8' });
}
function tool(name, args, env = {}) {
  const file = path.join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name);
  return spawnSync(windows ? `"${file}"` : file, args, {
    cwd: copy,
    encoding: 'utf8',
    shell: windows,
    env: { ...process.env, ...env },
  });
}
function headerOf(patch, name) {
  return new RegExp(`^${name}: (.+)$`, 'm').exec(patch)?.[1]?.trim();
}

git(['worktree', 'remove', '--force', copy]);
rmSync(copy, { recursive: true, force: true });
mkdirSync(path.dirname(copy), { recursive: true });
const made = git(['worktree', 'add', '--detach', copy, 'HEAD']);
if (made.status !== 0) throw new Error(made.stderr);
symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');

let passed = 0;
let failed = 0;
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.patch') && file.includes(wanted))
  .sort()) {
  const patch = readFileSync(path.join(folder, name), 'utf8');
  const run = headerOf(patch, 'Run');
  const promise = headerOf(patch, 'Promise');
  const applied = git(['apply', path.join(folder, name)], copy);
  let verdict = '';
  if (run === undefined || promise === undefined) verdict = 'has no Promise: or Run: line';
  else if (applied.status !== 0) verdict = `does not apply: ${applied.stderr.trim()}`;
  else {
    const [command, ...args] = run.split(' ');
    if (command === 'playwright' && tool('vite', ['build', '--logLevel', 'error']).status !== 0)
      verdict = 'does not build';
    else if (tool(command, args, { PORT: '4188' }).status === 0)
      verdict = 'broke the product and nothing went red';
  }
  if (verdict === '') passed += 1;
  else failed += 1;
  console.log(
    `${verdict === '' ? 'red as it should be' : `FAILED: ${verdict}`} · ${name} · ${promise ?? ''}`,
  );
  git(['checkout', '--force', '--', '.'], copy);
  git(['clean', '-fdq', '-e', 'node_modules'], copy);
}
git(['worktree', 'remove', '--force', copy]);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

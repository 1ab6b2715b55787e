import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, readSource, root } from './sourceFiles.ts';

const patches = filesBelow('tests/breaks', /\.patch$/);

/** A `Run:` line: the tool, one test file, and a part of a test's own name, as it stands in that file. */
const runLine = /^Run: (?:vitest run|playwright test --project=\w+) (tests\/\S+)(?: (?:-t|-g) "([^"]+)")?$/m;

describe('the patches that break a promise', () => {
  it('each name one promise, and a test that is there', () => {
    const wrong = patches.filter((file) => {
      const patch = readSource(file);
      const [, test = '', name = ''] = runLine.exec(patch) ?? [];
      const there = test !== '' && existsSync(path.join(root, test)) && readSource(test).includes(name);
      return !there || !/^Promise: \S.*\.$/m.test(patch);
    });
    expect(wrong).toEqual([]);
  });

  it('still fit the tree (else: make the patch anew)', () => {
    const rotten = patches.filter((file) => {
      try {
        execFileSync('git', ['apply', '--check', file], { cwd: root, stdio: 'ignore' });
        return false;
      } catch {
        return true;
      }
    });
    expect(rotten).toEqual([]);
  });

  it('all stand in the table of their README', () => {
    const table = readSource('tests/breaks/README.md');
    const named = [...table.matchAll(/`([\w-]+)\.patch`/g)].map(
      ([, name]) => `tests/breaks/${name ?? ''}.patch`,
    );
    expect(named.sort()).toEqual([...patches].sort());
  });
});

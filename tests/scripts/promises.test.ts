import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { outcomes, promisesPage } from '../../scripts/promises/report.mjs';
import { promises } from '../../scripts/promises/rows.mjs';

const root = path.join(import.meta.dirname, '../..');
const run = { on: '2026-11-27', commit: 'abc', minutes: 1 };
const passing = (): Map<string, { passed: number; failed: number; seconds: number; said: string[] }> =>
  new Map(
    promises.flatMap(({ tests }) =>
      tests.map((test) => [test, { passed: 2, failed: 0, seconds: 1, said: [] }] as const),
    ),
  );

describe('the promises', () => {
  it('each name tests that are there, and patches that break them', () => {
    const missing = promises.flatMap(({ tests, breaks }) => [
      ...tests.filter((test) => !existsSync(path.join(root, 'tests', test))),
      ...breaks.filter((name) => !existsSync(path.join(root, 'tests/breaks', `${name}.patch`))),
    ]);
    expect(missing).toEqual([]);
    for (const { promise, tests, breaks } of promises) {
      expect(tests.length, promise).toBeGreaterThan(0);
      expect(breaks.length, promise).toBeGreaterThan(0);
    }
  });

  it('say in their page what passed, what failed, and what was not run at all', () => {
    const found = passing();
    const [first, second, third] = promises;
    found.set(first?.tests[0] ?? '', { passed: 1, failed: 1, seconds: 1, said: ['losses 3'] });
    found.delete(second?.tests[0] ?? '');
    const page = promisesPage(found, run);
    const row = (promise = '') => page.split('\n').find((line) => line.startsWith(`| ${promise} |`)) ?? '';
    expect(row(first?.promise)).toMatch(/\*\*1 of \d+ failed\*\*/);
    expect(row(second?.promise)).toContain('**not run: safety/kill.spec.ts**');
    // Two of each file: see `passing`.
    expect(row(third?.promise)).toContain(`| ${2 * (third?.tests.length ?? 0)} passed |`);
    expect(page).toContain('losses 3');
  });

  it('say which tests ran on an earlier commit', () => {
    const found = passing();
    const all = [...found.keys()];
    expect(promisesPage(found, run)).toContain('The tests ran on commit abc. They');
    const earlier = all
      .filter((file) => file !== 'safety/kill.spec.ts')
      .map((file) => ({ file, commit: 'def' }));
    expect(promisesPage(found, { ...run, earlier })).toContain(
      'The tests ran on commit def, and on commit abc: `safety/kill.spec.ts`. They',
    );
    const few = [{ file: 'safety/kill.spec.ts', commit: 'def' }];
    expect(promisesPage(found, { ...run, earlier: few })).toContain(
      'The tests ran on commit abc, and on commit def: `safety/kill.spec.ts`. They',
    );
  });

  it('read both reports by the names of the files', () => {
    const unit = {
      testResults: [
        {
          name: path.join(root, 'tests/store/core/keys.test.ts'),
          startTime: 0,
          endTime: 2000,
          assertionResults: [{ status: 'passed' }, { status: 'failed' }],
        },
      ],
    };
    const spec = {
      file: 'tests/safety/kill.spec.ts',
      ok: true,
      tests: [{ results: [{ duration: 3000, stdout: [] }] }],
    };
    const browser = {
      config: { rootDir: root },
      suites: [{ specs: [spec], suites: [] }],
    };
    const found = outcomes(root, unit, [browser, browser]);
    expect(found.get('store/core/keys.test.ts')).toMatchObject({ passed: 1, failed: 1, seconds: 2 });
    expect(found.get('safety/kill.spec.ts')).toMatchObject({ passed: 2, failed: 0, seconds: 6 });
  });
});

// Reads what vitest and playwright reported and says what came of each promise.
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { promises } from './rows.mjs';

const relative = (root, file) => path.relative(path.join(root, 'tests'), file).replaceAll('\\', '/');

/** Outcomes by test file, of one report of vitest and any number of playwright: how many passed, how many failed, seconds, and what the tests printed of their numbers. */
export function outcomes(root, unit, browsers) {
  const found = new Map();
  const add = (file, passed, failed, seconds, said = []) => {
    const before = found.get(file) ?? { passed: 0, failed: 0, seconds: 0, said: [] };
    found.set(file, {
      passed: before.passed + passed,
      failed: before.failed + failed,
      seconds: before.seconds + seconds,
      said: [...before.said, ...said],
    });
  };
  for (const file of unit?.testResults ?? []) {
    const of = (status) => file.assertionResults.filter((one) => one.status === status).length;
    add(relative(root, file.name), of('passed'), of('failed'), (file.endTime - file.startTime) / 1000);
  }
  const walk = (group, rootDir) => {
    for (const spec of group.specs ?? []) {
      const results = spec.tests.flatMap((test) => test.results);
      const said = results
        .flatMap(({ stdout }) => stdout ?? [])
        .flatMap(({ text }) => (text ?? '').split('\n'))
        .map((line) => stripVTControlCharacters(line).trim())
        .filter((line) => line !== '');
      const seconds = results.reduce((sum, { duration }) => sum + duration / 1000, 0);
      const file = relative(root, path.join(rootDir, spec.file));
      add(file, spec.ok ? 1 : 0, spec.ok ? 0 : 1, seconds, said);
    }
    for (const inner of group.suites ?? []) walk(inner, rootDir);
  };
  for (const { suites, config } of browsers) for (const group of suites ?? []) walk(group, config.rootDir);
  return found;
}

const cell = (text) => text.replaceAll('|', '\\|');

/** docs/promises.md: one row a promise, and under it what the tests said of their numbers. */
export function promisesPage(found, { on, commit, earlier = [], minutes }) {
  const then = [...new Set(earlier.map((one) => one.commit))];
  const earlierFiles = [...found.keys()].filter((file) => earlier.some((one) => one.file === file));
  const rest = [...found.keys()].filter((file) => !earlierFiles.includes(file));
  const named = (files) => files.map((file) => `\`${file}\``).join(', ');
  // Whichever of the two are fewer are named.
  const where =
    then.length === 0
      ? `on commit ${commit}`
      : rest.length < earlierFiles.length
        ? `on commit ${then.join(', ')}, and on commit ${commit}: ${named(rest)}`
        : `on commit ${commit}, and on commit ${then.join(', ')}: ${named(earlierFiles)}`;
  const rows = promises.map(({ promise, number, tests, breaks, long }) => {
    const results = tests.map((test) => found.get(test));
    const passed = results.reduce((sum, one) => sum + (one?.passed ?? 0), 0);
    const failed = results.reduce((sum, one) => sum + (one?.failed ?? 0), 0);
    const missing = tests.filter((_test, at) => results[at] === undefined);
    const outcome =
      missing.length > 0
        ? `**not run: ${missing.join(', ')}**`
        : failed > 0
          ? `**${failed} of ${passed + failed} failed**`
          : `${passed} passed`;
    return [
      promise,
      long === undefined ? number : `${number} · long form: ${long}`,
      outcome,
      tests.map((test) => `\`${test}\``).join('<br>'),
      breaks.map((name) => `\`${name}\``).join('<br>'),
    ];
  });
  const said = [...found]
    .filter(
      ([file, { said: lines }]) => lines.length > 0 && promises.some(({ tests }) => tests.includes(file)),
    )
    .map(([file, { said: lines }]) => `- \`${file}\`: ${lines.map(cell).join(' · ')}`);
  return [
    '# Promises and what came of them',
    '',
    `Written by \`npm run soak\` on ${on}. The tests ran ${where}. They took ${minutes} minutes together. Tests lie in \`tests\`, the patches that break a promise on purpose in \`tests/breaks\` (\`npm run breaks\`).`,
    '',
    '| promise | number to hold | outcome | tests | breaks |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
    '',
    '## What the tests measured on the way',
    '',
    ...(said.length > 0 ? said : ['Nothing was printed.']),
    '',
    'Limits: file contents were searched, not disk cells, page files or memory dumps. Killing a browser is not a power cut; commits are flushed, which `store/host/durability.test.ts` counts. A disk that stands still keeps nothing: moments in which a flush took more than 50 ms are no part of the quarter of a second.',
    '',
  ].join('\n');
}

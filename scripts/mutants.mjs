// Mutation testing of the scoring and the doors: Stryker changes one thing at a time in each file, and the tests of the
// rules must notice. File by file, each with a report of its own, so that an interrupted run is taken up again:
//   npm run mutants                 every file without a report
//   npm run mutants -- closing      files whose path holds the word, anew
// Ends with a table of what was killed and what survived; below 90 % it fails. Not part of `npm test`: it takes most of
// an hour. What survives is judged in docs/mutants.md.
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root, tool } from './run.mjs';

const least = 90;
const reports = path.join(root, '.cache/mutants');
const written = path.join(reports, 'report.json');
const wanted = process.argv.slice(2);
/** Folders, and files that stand alone; what is not there is left out. */
const places = [
  'src/rules/doors',
  'src/rules/scoring',
  'src/rules/scoreInstrument.ts',
  'src/rules/verifyPack.ts',
  'src/rules/populationFit.ts',
  'src/rules/instrumentFloor.ts',
  'src/rules/signedFloors.ts',
  'src/rules/wordsSaid.ts',
  'src/rules/bindingGivens.ts',
];

function filesIn(place) {
  if (!existsSync(path.join(root, place))) return [];
  if (place.endsWith('.ts')) return [place];
  const names = readdirSync(path.join(root, place), { recursive: true }).map(String);
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${place}/${name.replaceAll('\\', '/')}`);
}
const reportOf = (file) => path.join(reports, `${file.replaceAll(/[/\\]/g, '.')}.json`);

os.setPriority(19);
await mkdir(reports, { recursive: true });
const files = places.flatMap(filesIn).sort();
const chosen = files.filter((file) =>
  wanted.length === 0 ? !existsSync(reportOf(file)) : wanted.some((word) => file.includes(word)),
);
for (const file of chosen) {
  await tool('stryker', ['run', '--mutate', file, '--logLevel', 'warn']);
  if (existsSync(written)) await rename(written, reportOf(file));
}

let killed = 0;
let all = 0;
const unknown = [];
for (const file of files) {
  if (!existsSync(reportOf(file))) {
    unknown.push(file);
    continue;
  }
  const report = JSON.parse(await readFile(reportOf(file), 'utf8'));
  const mutants = Object.values(report.files).flatMap((each) => each.mutants);
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const [good, bad] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  killed += good;
  all += good + bad;
  const share = good + bad === 0 ? '-' : `${((100 * good) / (good + bad)).toFixed(1)} %`;
  console.log(`${file}: ${share}, ${good} of ${good + bad}, of these ${count('Timeout')} by time`);
  for (const { status, mutatorName, location, replacement } of mutants)
    if (status === 'Survived' || status === 'NoCoverage')
      console.log(`  ${location.start.line}:${location.start.column} ${mutatorName}: ${replacement ?? ''}`);
}
const total = all === 0 ? 0 : (100 * killed) / all;
console.log(`All: ${total.toFixed(1)} %, ${killed} of ${all}; without a report: ${unknown.length}`);
process.exitCode = total >= least && unknown.length === 0 ? 0 : 1;

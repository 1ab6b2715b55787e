// Writes every generated file anew: pictures of the machines, the model book, the guide, headers for web servers, the bill of
// materials, the key derivation's modules, the id ledger, the holidays.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './run.mjs';

for (const name of [
  'generateHolidays',
  'generateLedger',
  'generateModelBook',
  'generateGuide',
  'generateHosting',
  'generateSbom',
  'generateDerivation',
  'generatePictures',
]) {
  const file = path.join(root, 'scripts', `${name}.mjs`);
  if (!existsSync(file)) throw new Error(`scripts/${name}.mjs is missing`);
  const done = spawnSync(process.execPath, [file], { stdio: 'inherit', cwd: root });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

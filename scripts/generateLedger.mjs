// Adds new ids to src/model/ids.ledger.json. An id that vanished or changed its meaning stops it:
//   --retire   the model version was raised on purpose: what is gone is written down as retired
//   --begin    before the first release only: start the ledger anew
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { withSource } from './modelFromSource.mjs';

const file = new URL('../src/model/ids.ledger.json', import.meta.url);
const begin = process.argv.includes('--begin') || !existsSync(file);
const before = begin ? { ids: {}, retired: {} } : JSON.parse(readFileSync(file, 'utf8'));

await withSource(async (load) => {
  const { idsNow, ledgerFaults, retire, withNewIds } = await load('/src/model/idLedger.ts');
  const { kindMeanings } = await load('/src/entries/kindMeanings.ts');
  const { modelVersion } = await load('/src/model/modelVersion.ts');
  const now = idsNow(kindMeanings);
  const ledger = process.argv.includes('--retire') ? retire(before, now, modelVersion) : before;
  const faults = ledgerFaults(ledger, now).filter((each) => each.fault !== 'notWritten');
  if (faults.length > 0) {
    for (const each of faults)
      console.error(`${each.fault}: ${each.id}${each.now ? ` (${each.before} -> ${each.now})` : ''}`);
    console.error(
      'Released ids stay what they are. Give the new meaning a new id, or retire the old one with --retire.',
    );
    process.exitCode = 1;
    return;
  }
  const after = withNewIds(ledger, now);
  writeFileSync(file, `${JSON.stringify(after, null, 1)}\n`);
  console.log(
    `ids.ledger.json: ${Object.keys(after.ids).length} ids, ${Object.keys(after.retired).length} retired`,
  );
});

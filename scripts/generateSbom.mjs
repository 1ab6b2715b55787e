// Writes the bill of materials of what is shipped: docs/sbom.cdx.json, every package with version, licence and checksum.
import { readFileSync, writeFileSync } from 'node:fs';
import { billOf } from './billOfMaterials.mjs';

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const bill = billOf(lock);
writeFileSync(new URL('../docs/sbom.cdx.json', import.meta.url), `${JSON.stringify(bill, null, 2)}\n`);
console.log(`sbom.cdx.json: ${String(bill.components.length)} packages`);

// Writes the headers for three common web servers, from the one list that is sent here: docs/hosting.
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostingFiles } from './hosting.mjs';

const folder = new URL('../docs/hosting/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(hostingFiles())) {
  writeFileSync(new URL(name, folder), text);
  console.log(`hosting/${name}: ${text.split('\n').length} lines`);
}

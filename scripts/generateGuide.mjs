// Writes the guide as documents: docs/vejledning.md and a page for each who prepares the ground.
import { writeFileSync } from 'node:fs';
import { withSource } from './modelFromSource.mjs';

await withSource(async (load) => {
  const { guideBooks } = await load('/scripts/book/guideBook.ts');
  for (const [name, text] of Object.entries(guideBooks())) {
    writeFileSync(new URL(`../docs/${name}`, import.meta.url), text);
    console.log(`${name}: ${text.split('\n').length} lines`);
  }
});

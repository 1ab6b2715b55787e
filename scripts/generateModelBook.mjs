// Writes docs/MODEL.da.md: the model as a book, for one who does not read code.
import { mkdirSync, writeFileSync } from 'node:fs';
import { withSource } from './modelFromSource.mjs';

const file = new URL('../docs/MODEL.da.md', import.meta.url);
await withSource(async (load) => {
  const { modelBook } = await load('/scripts/book/modelBook.ts');
  mkdirSync(new URL('.', file), { recursive: true });
  const book = await modelBook();
  writeFileSync(file, book);
  console.log(`MODEL.da.md: ${book.split('\n').length} lines`);
});

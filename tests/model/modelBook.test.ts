import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelBook } from '../../scripts/book/modelBook.ts';

describe('the model book', () => {
  it('says what the model says now (else: npm run generate)', async () => {
    const written = readFileSync(path.join(import.meta.dirname, '../../docs/MODEL.da.md'), 'utf8');
    expect(written.replaceAll('\r\n', '\n') === (await modelBook())).toBe(true);
  });

  it('names no question by its id alone', async () => {
    const missing = [...(await modelBook()).matchAll(/\*\*([a-z][A-Za-z.]*)\*\* \(`\1`/g)].map(
      (found) => found[1],
    );
    expect(missing).toEqual([]);
  });
});

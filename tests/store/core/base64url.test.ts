import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../../src/store/base64url.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const read = (text: string): string | null => {
  try {
    return toBase64url(fromBase64url(text));
  } catch {
    return null;
  }
};

describe('base64url without padding (RFC 4648, section 5)', () => {
  it('has one text for one value, and refuses every other', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...letters.split(''), '=', '+', '/', ' ', 'ø'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, (text) => [text, null].includes(read(text))),
      { numRuns: 2000 },
    );
    for (const one of letters)
      for (const other of letters) {
        expect([one + other, null]).toContain(read(one + other));
        expect([`A${one}${other}`, null]).toContain(read(`A${one}${other}`));
      }
  });
  it('reads whatever it wrote', () => {
    const bytes = fc.uint8Array({ maxLength: 100 });
    fc.assert(
      fc.property(bytes, (some) => {
        expect(fromBase64url(toBase64url(some))).toEqual(some);
      }),
    );
    expect(read('')).toBe('');
  });
});

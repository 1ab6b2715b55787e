import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalText, NotCanonical } from '../../src/entries/canonical.ts';

/** Plain data as entries hold it: no fractions, no forbidden key. */
const signable = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ unit: 'binary' }).filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value;

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, shuffled(inner)] as const)
      .reverse(),
  );
};

describe('canonical bytes', () => {
  it('are the same whatever order the keys were written in', () => {
    fc.assert(
      fc.property(signable, (value) => {
        expect(canonicalText(shuffled(value))).toBe(canonicalText(value));
      }),
    );
  });

  it('are JSON that reads back as the same value, and write the same bytes again', () => {
    fc.assert(
      fc.property(signable, (value) => {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(canonicalBytes(value));
        const back: unknown = JSON.parse(text);
        expect(canonicalText(back)).toBe(text);
        expect(back).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('differ when the values differ', () => {
    fc.assert(
      fc.property(signable, signable, (a, b) => {
        const same = JSON.stringify(sortedByKey(a)) === JSON.stringify(sortedByKey(b));
        expect(canonicalText(a) === canonicalText(b)).toBe(same);
      }),
    );
  });

  it('tell an empty record from an empty list', () => {
    expect(canonicalText({})).not.toBe(canonicalText([]));
  });

  it('keep half an emoji apart from the sign that stands for broken text', () => {
    expect(canonicalText('\ud83d')).not.toBe(canonicalText('\ufffd'));
  });

  it.each([
    ['undefined', { a: undefined }],
    ['NaN', [Number.NaN]],
    ['Infinity', { a: Number.POSITIVE_INFINITY }],
    ['a fraction', 0.1],
    ['minus zero', -0],
    ['a number past the safe ones', 2 ** 53],
    ['a forbidden key', JSON.parse('{"a":{"__proto__":1}}')],
    [
      'a hole',
      JSON.parse('[1]', (_key, value) => (Array.isArray(value) ? Object.assign([], { length: 2 }) : value)),
    ],
    ['a date', new Date(0)],
    ['a big number', 1n],
    ['a function', () => 1],
    ['a symbol key', { [Symbol('a')]: 1 }],
    ['a map', new Map()],
  ])('refuse %s', (_name, value) => {
    expect(() => canonicalText(value)).toThrow(NotCanonical);
  });

  it('refuse a thousand levels without falling over', () => {
    expect(() => canonicalText(JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`))).toThrow(NotCanonical);
  });

  it('name the place of what they refuse', () => {
    expect(() => canonicalText({ body: { list: [1, undefined] } })).toThrow('/body/list/1');
  });
});

/** An oracle of its own: records become lists of pairs, under a mark that tells an empty record from an empty list. */
const sortedByKey = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortedByKey);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sortedByKey(inner)]);
  return { record: pairs };
};

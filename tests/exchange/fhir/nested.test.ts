import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nested, unnested } from '../../../src/exchange/fhir/nested.ts';
import { Refused } from '../../../src/exchange/fhir/refused.ts';
import type { Json } from '../../../src/exchange/fhir/strictJson.ts';

/** Names no data of ours has: they are refused on the way in. */
const refused = ['constructor', 'prototype'];
const word = fc.stringMatching(/^[a-zæøå]{1,9}$/).filter((one) => !refused.includes(one));
const { data } = fc.letrec<{ data: Json }>((tie) => ({
  data: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.constant(''),
    fc.boolean(),
    fc.integer(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
      .filter((value) => !Object.is(value, -0)),
    word,
    fc.array(tie('data')),
    fc.dictionary(word, tie('data'), { noNullPrototype: true }),
  ),
}));
const refusalOf = (value: Json) => {
  try {
    return unnested({ value, at: '$' }).value;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};

describe('data as extensions within extensions', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(data, (value) => {
        const written = JSON.parse(JSON.stringify(nested('x', value))) as Json;
        expect(unnested({ value: written, at: '$' }).value).toEqual(value);
      }),
    );
  });

  it.each(refused)('is refused with a part called %s', (name) => {
    expect(() => unnested({ value: nested('x', { [name]: null }), at: '$' })).toThrow(Refused);
  });

  it('says where in the file something stands, and where something is missing from', () => {
    const written = nested('x', { bands: [{ from: 1 }, { from: 2 }] });
    const { placeOf } = unnested({ value: written, at: '$.extension[3]' });
    expect(placeOf(['bands', 1, 'from'])).toBe('$.extension[3].extension[0].extension[1].extension[0]');
    expect(placeOf(['bands', 1, 'to'])).toBe('$.extension[3].extension[0].extension[1]');
    expect(placeOf(['rule'])).toBe('$.extension[3]');
  });

  it.each<[string, Json, object]>([
    [
      'a place of a list that is not the next',
      {
        url: 'x',
        extension: [
          { url: '#1', valueInteger: 1 },
          { url: '#3', valueInteger: 1 },
        ],
      },
      { code: 'outOfOrder', at: '$.extension[1].url', about: '#3' },
    ],
    [
      'a name twice',
      {
        url: 'x',
        extension: [
          { url: 'a', valueInteger: 1 },
          { url: 'a', valueInteger: 1 },
        ],
      },
      { code: 'doubledKey', at: '$.extension[1].url', about: 'a' },
    ],
    [
      'a name that reaches into the language',
      { url: 'x', extension: [{ url: '__proto__', valueInteger: 1 }] },
      { code: 'forbiddenKey', at: '$.extension[0].url', about: '__proto__' },
    ],
    [
      'a value and extensions',
      { url: 'x', valueInteger: 1, extension: [] },
      { code: 'notAllowed', at: '$.extension' },
    ],
    [
      'two values',
      { url: 'x', valueInteger: 1, valueString: 'a' },
      { code: 'notAllowed', at: '$.valueInteger' },
    ],
    ['neither', { url: 'x' }, { code: 'missing', at: '$.extension' }],
    [
      'a fraction for a whole number',
      { url: 'x', valueInteger: 1.5 },
      { code: 'wrongType', at: '$.valueInteger' },
    ],
    ['a value of another type', { url: 'x', valueString: 5 }, { code: 'wrongType', at: '$.valueString' }],
    ['a field FHIR has not', { url: 'x', value: 5 }, { code: 'unknownField', at: '$.value' }],
  ])('refuses %s', (_what, value, expected) => {
    expect(refusalOf(value)).toMatchObject(expected);
  });
});

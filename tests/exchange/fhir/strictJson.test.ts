import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/exchange/fhir/refused.ts';
import { deepest, largestFile, readStrictJson } from '../../../src/exchange/fhir/strictJson.ts';
import { quicklyNow } from '../../support/quickly.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
function refusalOf(bytes: Uint8Array) {
  try {
    readStrictJson(bytes);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
const refused = (text: string) => refusalOf(bytesOf(text));

describe('a file read as strict JSON', () => {
  it('reads what anybody writes as JSON, as JSON.parse does', () => {
    const keys = fc
      .string({ unit: 'grapheme' })
      .filter((key) => !/^(__proto__|constructor|prototype)$/.test(key));
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { depthSize: 'small' },
        fc.constant(null),
        fc.boolean(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        fc.string({ unit: 'grapheme' }),
        fc.array(tie('json')),
        fc.dictionary(keys, tie('json'), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 1, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(readStrictJson(bytesOf(text))).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  it('takes nothing that JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[[\]{}:,"0-9eE.+\-a \\ntrufls]{0,14}$/), (text) => {
        let parsed: unknown;
        try {
          parsed = JSON.parse(text);
        } catch {
          expect(refused(text)).not.toBeNull();
          return;
        }
        if (refused(text) === null) expect(readStrictJson(bytesOf(text))).toEqual(parsed);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['nothing at all', '', { code: 'empty', at: '$' }],
    ['a key twice', '{"a":{"b":1,"b":1}}', { code: 'doubledKey', at: '$.a.b', about: 'b' }],
    ['a key twice, once escaped', '{"a":1,"\\u0061":2}', { code: 'doubledKey', at: '$.a', about: 'a' }],
    [
      '__proto__',
      '{"x":[{"__proto__":{}}]}',
      { code: 'forbiddenKey', at: '$.x[0].__proto__', about: '__proto__' },
    ],
    ['constructor', '{"constructor":1}', { code: 'forbiddenKey', at: '$.constructor', about: 'constructor' }],
    ['NaN', '{"a":NaN}', { code: 'notANumber', at: '$.a', about: 'NaN' }],
    ['-Infinity', '{"a":[-Infinity]}', { code: 'notANumber', at: '$.a[0]', about: '-Infinity' }],
    ['a number past all numbers', '{"a":1e999}', { code: 'notANumber', at: '$.a', about: '1e999' }],
    ['half a character', '{"a":"\\ud83d"}', { code: 'notUtf8', at: '$.a' }],
    ['a cut file', '{"a":[1,', { code: 'notJson', at: '$.a[1]', about: '1:9' }],
    ['more after the end', '{}\n x', { code: 'notJson', at: '$', about: '2:2' }],
  ])('refuses %s, and says where', (_what, text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  it('refuses depth, length and size before they cost anything', () => {
    const quicklyRefused = (text: string) => quicklyNow(() => refusalOf(bytesOf(text)));
    expect(quicklyRefused('['.repeat(1000))).toMatchObject({ code: 'tooDeep' });
    expect(quicklyRefused(`${'['.repeat(deepest + 1)}${']'.repeat(deepest + 1)}`)).toMatchObject({
      code: 'tooDeep',
    });
    expect(quicklyRefused('{"a":'.repeat(100_000))).toMatchObject({ code: 'tooDeep' });
    expect(quicklyRefused(`{"a":"${'x'.repeat(30_000)}"}`)).toEqual({ code: 'textTooLong', at: '$.a' });
    expect(quicklyRefused(`{"a":"${'x'.repeat(10_000_000)}"}`)).toEqual({ code: 'tooLarge', at: '$' });
    expect(refusalOf(new Uint8Array(largestFile + 1))).toMatchObject({ code: 'tooLarge' });
    expect(refusalOf(new Uint8Array([0x7b, 0xff, 0x7d]))).toEqual({ code: 'notUtf8', at: '$' });
  });
});

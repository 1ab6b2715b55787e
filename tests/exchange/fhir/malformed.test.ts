import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPack } from '../../../src/exchange/fhir/importPack.ts';
import { quicklyNow } from '../../support/quickly.ts';
import { packMutants, type Mutant } from './packMutants.ts';

const text = readFileSync(path.join(import.meta.dirname, 'fixtures/fyrtaarn.json'), 'utf8');
/** The long form takes an hour; see `npm run soak`. */
const runs = process.env['SOAK'] === '1' ? 100_000 : 2000;
const generators = Object.entries(packMutants(text));

/** Refused with a place and a reason, within two seconds, with nothing of it in hand and nothing polluted. */
function expectRefused({ what, bytes }: Mutant): void {
  const reading = quicklyNow(() => importPack(bytes));
  if (reading.kind !== 'refused') throw new Error(`taken in: ${what}`);
  expect(reading.refusal.at, what).toMatch(/^\$/);
  expect(reading.refusal.code, what).not.toBe('');
  expect('pack' in reading).toBe(false);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
}

describe('a malformed file with an instrument', () => {
  it('is not refused when nothing was changed', () => {
    expect(importPack(new TextEncoder().encode(text)).kind).toBe('read');
  });

  it.each(generators)(
    `is refused with place and reason: %s`,
    (_name, mutants) => {
      fc.assert(fc.property(mutants, expectRefused), { numRuns: Math.ceil(runs / generators.length) });
    },
    runs * 20,
  );
});

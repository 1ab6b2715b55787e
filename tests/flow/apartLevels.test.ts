import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '../../src/entries/entry.ts';
import { asDeviceId } from '../../src/entries/ids.ts';
import { replay } from '../../src/flow/replay.ts';
import { riskLevels, type RiskLevel } from '../../src/model/vocabulary.ts';
import { aCase } from '../support/aCase.ts';

const told = aCase().told();
const first = told.evaluated('elevated', { nextOn: told.today });
/** What a case ends with, signed on a machine of its own that had seen `known`. */
const on = (device: string, level: RiskLevel, known: readonly AnyEntry[], lamport: number): AnyEntry => {
  const entry = first.evaluated(level).entries.at(-1);
  if (entry === undefined) throw new Error('nothing was signed');
  return {
    ...entry,
    id: `${device}-${level}-${String(lamport)}` as AnyEntry['id'],
    device: asDeviceId(device),
    lamport,
    basedOn: { ...entry.basedOn, entries: known.map(({ id }) => id) },
  };
};
const last = first.entries.filter(({ kind }) => kind === 'riskEvaluation');
const holdsAfter = (...entries: readonly AnyEntry[]) =>
  replay([...first.entries, ...entries], { today: told.today }).facts.risk?.holds;

describe('two evaluations of two machines that did not know of each other', () => {
  it('hold the more serious level, whichever comes last, until somebody who sees both judges anew', () => {
    const high = on('one', 'high', last, 101);
    const elevated = on('two', 'elevated', last, 102);
    expect(holdsAfter(high, elevated)).toBe('high');
    expect(holdsAfter(elevated, high)).toBe('high');
    const sawOne = on('two', 'elevated', [elevated], 103);
    expect(holdsAfter(high, elevated, sawOne)).toBe('high');
    const sawBoth = on('two', 'elevated', [elevated, high], 104);
    expect(holdsAfter(high, elevated, sawBoth)).toBe('elevated');
  });

  it('never make a level lower on one machine than what was signed there', () => {
    const one = fc.record({
      device: fc.constantFrom('one', 'two', 'three'),
      level: fc.constantFrom(...riskLevels),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (signed) => {
        const entries: AnyEntry[] = [];
        for (const [at, { device, level }] of signed.entries()) {
          const own = entries.filter((entry) => entry.device === device);
          entries.push(on(device, level, own.length > 0 ? own.slice(-1) : last, 101 + at));
        }
        const newest = signed.at(-1);
        const newestOf = (machine: string) =>
          signed.findLast(({ device }) => device === machine)?.level ?? 'present';
        const apart = ['one', 'two', 'three'].map(newestOf);
        const holds = holdsAfter(...entries) ?? 'present';
        const least = [newest?.level ?? 'present', ...apart];
        for (const level of least)
          expect(riskLevels.indexOf(holds)).toBeGreaterThanOrEqual(riskLevels.indexOf(level));
      }),
    );
  });
});

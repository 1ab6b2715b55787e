import { describe, expect, it } from 'vitest';
import { aasIds, harkIds, supplementIds } from '../../../src/entries/bodies/detection.ts';
import { aMonday } from '../../support/aCase.ts';
import { isClosed, says, somebody, tomorrow, yesterday } from '../../support/atTheDoor.ts';

const notSafe = [{ code: 'notSafeToAsk', field: 'safeToAsk' }];
const told = { outcome: 'told', wayIn: 'spontaneous' } as const;

describe('detection', () => {
  it('may always begin, and takes down what is told unasked', () => {
    expect(says('detection', isClosed, undefined, somebody())).toEqual([]);
    expect(says('detection', {}, told, somebody())).toEqual([]);
    expect(says('detection', {}, { outcome: 'worryNotTold', wayIn: 'routine' })).toEqual([]);
  });
  it('asks our questions only where it is safe, whichever of them it is', () => {
    for (const outcome of ['told', 'worryNotTold'] as const) {
      expect(says('detection', {}, { ...told, outcome, askedWith: 'hark' })).toEqual(notSafe);
      expect(says('detection', {}, { ...told, outcome, askedWith: 'hark', safeToAsk: 'confirmed' })).toEqual(
        [],
      );
      // A check that stands there without its tick is none.
      const unticked = { ...told, outcome, askedWith: 'hark', safeToAsk: undefined } as never;
      expect(says('detection', {}, unticked)).toEqual(notSafe);
      for (const id of [...harkIds, ...aasIds, ...supplementIds]) {
        expect(says('detection', {}, { ...told, outcome, [id]: 'no' }), id).toEqual(notSafe);
        expect(says('detection', {}, { ...told, outcome, [id]: 'notAsked' }), id).toEqual([]);
      }
    }
    // What was not told keeps no answers, and needs no check to be written down.
    expect(
      says('detection', {}, { outcome: 'notTold', wayIn: 'routine', askedWith: 'hark' } as never),
    ).toEqual([]);
  });
  it('that was not safe is asked again on a day to come', () => {
    const later = { outcome: 'notSafeToAsk', wayIn: 'routine' } as const;
    expect(says('detection', {}, later)).toEqual([{ code: 'nextDateMissing', field: 'askAgainOn' }]);
    expect(says('detection', {}, { ...later, askAgainOn: yesterday })).toEqual([
      { code: 'dateInPast', field: 'askAgainOn' },
    ]);
    for (const askAgainOn of [aMonday, tomorrow])
      expect(says('detection', {}, { ...later, askAgainOn })).toEqual([]);
    expect(says('detection', {}, { ...told, askAgainOn: yesterday })).toEqual([
      { code: 'dateInPast', field: 'askAgainOn' },
    ]);
  });
});

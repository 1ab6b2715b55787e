import { describe, expect, it } from 'vitest';
import { madeUpPack, numberRule } from '../../support/madeUpPack.ts';
import { readingOf } from '../../support/readings.ts';

const answers = (...values: readonly number[]) =>
  Object.fromEntries(values.map((value, at): [string, number] => [`made.${at + 1}`, value]));
const bands = [{ from: 0, outcome: 'few' }];

describe('a threshold', () => {
  const threshold = {
    choices: [5, 6],
    standard: 6,
    reached: 'reached',
    under: 'under',
    source: 'the made-up manual, page 3',
  };
  const pack = madeUpPack({ rules: [numberRule({ threshold })] });
  const at = (total: readonly number[], chosen?: number) =>
    readingOf(pack, answers(...total), 'made', chosen === undefined ? {} : { threshold: chosen });

  it('is the standard until somebody chooses, is shown, and counts what lies on it as reached', () => {
    expect(at([3, 2, 0, 0])).toMatchObject({ value: 5, outcome: 'under', threshold: 6 });
    expect(at([3, 3, 0, 0])).toMatchObject({ value: 6, outcome: 'reached', threshold: 6 });
    expect(at([3, 2, 0, 0], 5)).toMatchObject({ outcome: 'reached', threshold: 5 });
    expect(at([2, 2, 0, 0], 5)).toMatchObject({ outcome: 'under', threshold: 5 });
  });

  it('is none of our own: one the manual does not offer is refused', () => {
    for (const chosen of [4, 7, 5.5, NaN, Infinity])
      expect(at([4, 4, 4, 4], chosen)).toEqual({
        rule: 'made',
        kind: 'sum',
        manual: 'the made-up manual, page 1',
        because: [],
        missing: [],
        of: 4,
        state: 'refused',
        why: 'thresholdNotOffered',
      });
  });

  it('is nothing to a rule without one', () => {
    expect(
      readingOf(madeUpPack({ rules: [numberRule({ bands })] }), answers(1, 1, 1, 1), 'made', {
        threshold: 3,
      }),
    ).toMatchObject({
      value: 4,
      outcome: 'few',
      threshold: null,
    });
  });
});

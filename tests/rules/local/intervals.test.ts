import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { riskLevels } from '../../../src/model/vocabulary.ts';
import { longestDays } from '../../../src/rules/dueDates.ts';
import { intervalProblems } from '../../../src/rules/local/intervals.ts';
import { readIntervals } from '../../../src/rules/local/officeValues.ts';

test('a lead may only shorten, to whole days and at least one', () => {
  expect(intervalProblems({ present: 45, elevated: 14, high: 3 })).toEqual({});
  expect(intervalProblems({ high: 8 }).high).toEqual({ code: 'longerThanModel', most: 7 });
  for (const days of [0, -1, 2.5, Number.NaN])
    expect(intervalProblems({ high: days }).high, String(days)).toEqual({ code: 'notWholeDays' });
});

test('a more serious level never waits longer than a less serious one', () => {
  expect(intervalProblems({ elevated: 5 }).high).toEqual({
    code: 'longerThanBelow',
    below: 'elevated',
    most: 5,
  });
});

test('whatever was signed, what is read back is shorter than the model', () => {
  const days = fc.oneof(fc.integer({ min: -5, max: 100 }), fc.double(), fc.string());
  const values = fc.oneof(
    fc.string(),
    fc.dictionary(fc.constantFrom(...riskLevels, 'other'), days).map((one) => JSON.stringify(one)),
  );
  fc.assert(
    fc.property(values, (value) => {
      for (const [level, own] of Object.entries(readIntervals(value) ?? {})) {
        expect(own).toBeGreaterThanOrEqual(1);
        expect(own).toBeLessThan(longestDays[level as keyof typeof longestDays]);
      }
    }),
  );
});

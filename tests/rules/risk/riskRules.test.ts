import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerStates, riskLevels, type AnswerState } from '../../../src/model/vocabulary.ts';
import { criticalFactorIds, gravestFactors, riskFactorIds } from '../../../src/model/riskFactors.ts';
import { safetyAnswers } from '../../../src/entries/parts.ts';
import {
  factorsOwedMeasure,
  holdsWhilePending,
  isLower,
  lowestLevelAlone,
  needsSecondPerson,
  notAskedReasons,
  type RiskAnswers,
} from '../../../src/rules/riskRules.ts';

const answers = (given: Readonly<Record<string, AnswerState>>): RiskAnswers =>
  Object.fromEntries(Object.entries(given).map(([id, answer]) => [`factor.${id}`, answer]));
const anyAnswers = fc
  .record({
    factors: fc.dictionary(fc.constantFrom(...riskFactorIds), fc.constantFrom(...answerStates)),
    safety: fc.constantFrom(undefined, ...safetyAnswers),
  })
  .map(({ factors, safety }): RiskAnswers => ({
    ...answers(factors),
    ...(safety === undefined ? {} : { safety }),
  }));
const notYes = answerStates.filter((state) => state !== 'yes');

test.each(criticalFactorIds)(
  '%s answered yes bars present without a reason and a second person',
  (factor) => {
    const given = { ...answers({ [factor]: 'yes' }), level: 'present' } as const;
    expect(needsSecondPerson(given)).toBe(true);
    expect(holdsWhilePending(given)).not.toBe('present');
  },
);
test.each(gravestFactors)('%s alone bars elevated too', (factor) => {
  expect(needsSecondPerson({ ...answers({ [factor]: 'yes' }), level: 'elevated' })).toBe(true);
  expect(needsSecondPerson({ ...answers({ [factor]: 'yes' }), level: 'high' })).toBe(false);
});
test('two critical factors bar elevated', () => {
  expect(lowestLevelAlone(answers({ stalking: 'yes', separation: 'yes' }))).toBe('high');
});
test('an afraid citizen, and an own estimate of 3 or less, bar present; 4 and no answer do not', () => {
  expect(lowestLevelAlone(answers({ ownFear: 'yes' }))).toBe('elevated');
  expect(lowestLevelAlone({ safety: '3' })).toBe('elevated');
  expect(lowestLevelAlone({ safety: '0' })).toBe('elevated');
  expect(lowestLevelAlone({ safety: '4' })).toBe('present');
  expect(lowestLevelAlone({ safety: 'refused' })).toBe('present');
});
test('a high safety estimate lowers nothing', () => {
  fc.assert(
    fc.property(anyAnswers, (given) => {
      const { safety: _, ...without } = given;
      expect(isLower(lowestLevelAlone({ ...given, safety: '10' }), lowestLevelAlone(without))).toBe(false);
    }),
  );
});
test('not known never lowers anything: in place of a no it changes no level, and leaves what was owed', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...riskFactorIds), (given, factor) => {
      const no = { ...given, [`factor.${factor}`]: 'no' };
      const notKnown = { ...given, [`factor.${factor}`]: 'notKnown' };
      expect(isLower(lowestLevelAlone(notKnown), lowestLevelAlone(no))).toBe(false);
      expect(factorsOwedMeasure(notKnown)).toEqual(factorsOwedMeasure(no));
    }),
  );
});
test('one more yes never lowers what one person may sign', () => {
  fc.assert(
    fc.property(
      anyAnswers,
      fc.constantFrom(...riskFactorIds),
      fc.constantFrom(...notYes),
      (given, factor, other) => {
        const before = lowestLevelAlone({ ...given, [`factor.${factor}`]: other });
        expect(isLower(lowestLevelAlone({ ...given, [`factor.${factor}`]: 'yes' }), before)).toBe(false);
      },
    ),
  );
});
test('any level may be set above, and needs nobody', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...riskLevels), (given, level) => {
      const above = !isLower(level, lowestLevelAlone(given));
      expect(needsSecondPerson({ ...given, level })).toBe(!above);
      if (above) expect(holdsWhilePending({ ...given, level })).toBe(level);
    }),
  );
});
test('present waits for every critical factor and the safety question; no other level waits for any', () => {
  fc.assert(
    fc.property(anyAnswers, (given) => {
      const asked = criticalFactorIds.filter((id) => (given[`factor.${id}`] ?? 'notAsked') !== 'notAsked');
      const missing =
        criticalFactorIds.length - asked.length + ((given.safety ?? 'notAsked') === 'notAsked' ? 1 : 0);
      expect(notAskedReasons({ ...given, level: 'present' })).toHaveLength(missing);
      for (const level of ['elevated', 'high', 'imminent'] as const)
        expect(notAskedReasons({ ...given, level })).toEqual([]);
    }),
  );
});
test('a changeable factor owes a measure until one covers it, or it is put off with a reason; history owes none', () => {
  const given = answers({ stalking: 'yes', isolation: 'yes', strangulation: 'yes' });
  expect(factorsOwedMeasure(given)).toEqual(['stalking', 'isolation']);
  const measures = [
    { id: 'm', what: 'x', who: 'y', when: 'z', covers: ['stalking' as const, 'isolation' as const] },
  ];
  expect(factorsOwedMeasure({ ...given, measures })).toEqual([]);
  expect(
    factorsOwedMeasure({ ...given, notNow: [{ id: 'n', factors: ['stalking'], because: 'x' }] }),
  ).toEqual(['isolation']);
});

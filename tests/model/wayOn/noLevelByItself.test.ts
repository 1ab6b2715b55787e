import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftValues } from '../../../src/entries/draft.ts';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { safetyAnswers } from '../../../src/entries/parts.ts';
import { criticalFactorIds, riskFactorIds } from '../../../src/model/riskFactors.ts';
import { riskEvaluation } from '../../../src/model/steps/riskEvaluation.ts';
import { answerStates, crisisCentreAnswers, riskLevels } from '../../../src/model/vocabulary.ts';
import { checkForSigning } from '../../../src/rules/checkForSigning.ts';
import { visibleFields } from '../../../src/rules/visibleQuestions.ts';
import { aCase } from '../../support/aCase.ts';

const today = asLocalDate('2026-11-20');
const anyAnswers: fc.Arbitrary<DraftValues> = fc
  .record({
    factors: fc.dictionary(fc.constantFrom(...riskFactorIds), fc.constantFrom(...answerStates)),
    safety: fc.constantFrom('', ...safetyAnswers),
    crisisCentre: fc.constantFrom('', ...crisisCentreAnswers),
    scenario: fc.string({ maxLength: 20 }),
  })
  .map(({ factors, ...others }) => ({
    ...Object.fromEntries(Object.entries(factors).map(([id, answer]) => [`factor.${id}`, answer])),
    ...others,
  }));

describe('no combination of answers', () => {
  it('brings a level into the draft, onto the review or into the body: without a choice nothing is signed', () => {
    fc.assert(
      fc.property(anyAnswers, (values) => {
        const before = JSON.stringify(values);
        const seen = visibleFields(riskEvaluation, values, {});
        const level = seen.find(({ path }) => path === 'level');
        expect(level?.field).toMatchObject({ kind: 'choice', required: true });
        // A reason for a low level is asked for after a choice only: asking earlier would give the level away.
        expect(seen.some(({ path }) => path === 'lowLevelReason')).toBe(false);
        const check = checkForSigning(
          riskEvaluation,
          { ...values, why: 'x', nextOn: '2026-11-21' },
          {},
          today,
        );
        expect(check.ok).toBe(false);
        if (!check.ok) expect(check.problems.get('level')).toBeDefined();
        expect(JSON.stringify(values)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('changes a level that was chosen: what is signed is what the person chose', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...riskLevels), (values, level) => {
        const check = checkForSigning(
          riskEvaluation,
          { ...values, level, why: 'x', nextOn: '2026-11-21' },
          {},
          today,
        );
        expect(check.ok ? check.bodies[0]?.body : null).toMatchObject({ level });
      }),
      { numRuns: 200 },
    );
  });
});

describe('the lowest level', () => {
  it.each(criticalFactorIds)(
    'with %s answered yes is refused without a reason, and holds no lower than elevated while it waits',
    (factor) => {
      const told = aCase().told().whereSheSays(factor, 'yes');
      const covered = {
        notNow: [{ id: 'n', factors: [factor], because: 'x' }],
        ...Object.fromEntries(
          criticalFactorIds.filter((id) => id !== factor).map((id) => [`factor.${id}`, 'no']),
        ),
      };
      const body = told.evaluationBody('present', covered);
      expect(told.door('riskEvaluation', body)).toEqual(['lowLevelNeedsReason']);
      const reasoned = { ...covered, lowLevelReason: 'Flyttet langt væk' };
      const pending = told.evaluated('present', reasoned);
      const { risk } = pending.stands().facts;
      expect(risk).toMatchObject({ level: 'present', second: 'pending' });
      expect(riskLevels.indexOf(risk?.holds ?? 'present')).toBeGreaterThanOrEqual(
        riskLevels.indexOf('elevated'),
      );
      expect(
        pending.door('secondPerson', { evaluation: pending.newest('riskEvaluation'), agrees: 'yes' }),
      ).toEqual(['samePerson']);
    },
  );
});

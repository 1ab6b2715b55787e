import { describe, expect, it } from 'vitest';
import type { DraftValues } from '../../../src/entries/draft.ts';
import { asLocalDate } from '../../../src/entries/ids.ts';
import type { StepDefinition } from '../../../src/model/define.ts';
import { closing } from '../../../src/model/steps/closing.ts';
import { pathwayDecision } from '../../../src/model/steps/pathwayDecision.ts';
import { actionPlan, citizensPlan } from '../../../src/model/steps/plans.ts';
import { riskEvaluation } from '../../../src/model/steps/riskEvaluation.ts';
import { safetyPlan } from '../../../src/model/steps/safetyPlan.ts';
import { checkForSigning } from '../../../src/rules/checkForSigning.ts';
import { visibleFields } from '../../../src/rules/visibleQuestions.ts';

const shown = (step: StepDefinition, values: DraftValues) =>
  visibleFields(step, values, {}).map((each) => each.path);

describe('only what applies is asked', () => {
  it('asks when to offer a plan again only where the plan is staff’s own, and about a copy only where it is shared', () => {
    expect(shown(safetyPlan, {})).not.toContain('offerAgainOn');
    expect(shown(safetyPlan, { form: 'withCitizen' })).toContain('copy');
    expect(shown(safetyPlan, { form: 'withCitizen' })).not.toContain('offerAgainOn');
    expect(shown(safetyPlan, { form: 'staffOnly' })).toContain('offerAgainOn');
    expect(shown(safetyPlan, { form: 'staffOnly' })).not.toContain('copy');
  });

  it('asks which help there is instead whenever no course is chosen', () => {
    for (const pathway of ['crisisCentre', 'otherHelp', 'notNow'])
      expect(shown(pathwayDecision, { pathway })).toContain('otherHelp');
    for (const pathway of ['groupCourse', 'individualCourse'])
      expect(shown(pathwayDecision, { pathway })).not.toContain('otherHelp');
  });

  it('asks about law and appeal only for a formal decision', () => {
    expect(shown(pathwayDecision, { formalDecision: 'no' })).not.toContain('appealGuidance');
    expect(shown(pathwayDecision, { formalDecision: 'yes' })).toEqual(
      expect.arrayContaining(['legalBasis', 'appealGuidance']),
    );
  });

  it('asks for the day of something planned only where something is', () => {
    expect(shown(riskEvaluation, { 'factor.separation': 'no' })).not.toContain('plannedDay');
    expect(shown(riskEvaluation, { 'factor.plannedPressure': 'yes' })).toContain('plannedDay');
  });

  it('leaves no door open to a person the case was never about, and can always take a last message', () => {
    expect(shown(closing, { reason: 'contactLost' })).toContain('doorOpen');
    expect(shown(closing, { reason: 'wrongPerson' })).not.toContain('doorOpen');
    expect(shown(closing, { reason: 'wrongPerson' })).toContain('lastSafeMessage');
  });

  it('keeps the two action plans apart, and asks nothing of a citizen who declines a plan', () => {
    expect(shown(actionPlan, { template: 'general' })).not.toContain('riskSummary');
    expect(shown(actionPlan, { template: 'honour' })).not.toContain('purpose');
    expect(shown(citizensPlan, { declined: 'confirmed' })).toEqual(['declined']);
  });

  it('signs the plan of somebody who does not want one, on the evaluation it was opened with (W9)', () => {
    const check = checkForSigning(
      safetyPlan,
      { form: 'staffOnly', copy: 'smallCard', reviseOn: '2026-11-27', offerAgainOn: '2026-12-01' },
      { evaluation: 'evaluation-1' },
      asLocalDate('2026-11-20'),
    );
    expect(check.ok ? check.bodies : []).toEqual([
      {
        kind: 'safetyPlan',
        body: {
          form: 'staffOnly',
          evaluation: 'evaluation-1',
          reviseOn: '2026-11-27',
          offerAgainOn: '2026-12-01',
        },
      },
    ]);
  });
});

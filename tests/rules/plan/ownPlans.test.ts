import { describe, expect, it } from 'vitest';
import { actionPlan, citizensPlan } from '../../../src/model/steps/plans.ts';
import { reasonsForHonourPlan } from '../../../src/rules/actionPlanTemplate.ts';
import { checkForSigning } from '../../../src/rules/checkForSigning.ts';
import { actionPlanAsDraft, citizensPlanAsDraft, partsOf } from '../../../src/rules/ownPlansAsDraft.ts';
import { isProtectedWhole } from '../../../src/rules/protectedWhole.ts';
import { aCase, aMonday } from '../../support/aCase.ts';

const signedAgain = (
  step: Parameters<typeof checkForSigning>[0],
  values: Parameters<typeof checkForSigning>[1],
) => {
  const check = checkForSigning(step, values, {}, aMonday);
  if (!check.ok) throw new Error(JSON.stringify([...check.problems]));
  return check.bodies[0]?.body;
};

describe('a plan carried on', () => {
  it('stands word for word in the next draft: the citizen’s, goal by goal', () => {
    const plan = {
      plannedGoals: [
        { id: 'g1', goal: 'Sove om natten', helps: 'Lys i gangen', agreed: 'AB ringer mandag' },
        { id: 'g2', goal: 'Tilbage på arbejde' },
      ],
      methods: 'Et skridt ad gangen',
      notes: 'Det går bedre',
    };
    expect(signedAgain(citizensPlan, citizensPlanAsDraft(plan))).toEqual(plan);
  });

  it('begins with the goals of an old version as one goal', () => {
    expect(signedAgain(citizensPlan, citizensPlanAsDraft({ goals: 'Sove\nSpise' }))).toEqual({
      plannedGoals: [{ id: 'earlier-goals', goal: 'Sove\nSpise' }],
    });
  });

  it.each([
    { template: 'general', purpose: 'Ro', help: 'Samtaler', duration: '3 mdr.' } as const,
    { template: 'honour', riskSummary: 'Rejse', presentSituation: 'Hjemme', waysOfSupport: 'AB' } as const,
  ])('stands word for word in the next draft: $template', (plan) => {
    expect(signedAgain(actionPlan, actionPlanAsDraft(plan))).toEqual(plan);
  });

  it('never carries on that it was declined', () => {
    expect(actionPlanAsDraft({ template: 'general', declined: 'confirmed' })).toEqual({
      template: 'general',
    });
  });
});

describe('a plan that is declined', () => {
  it('is signed with the no alone: nothing is demanded, nothing else is kept', () => {
    expect(signedAgain(citizensPlan, { declined: 'confirmed', methods: 'typed before' })).toEqual({
      declined: 'confirmed',
    });
    expect(
      signedAgain(actionPlan, { template: 'general', declined: 'confirmed', purpose: 'typed before' }),
    ).toEqual({ template: 'general', declined: 'confirmed' });
  });
});

describe('the action plan', () => {
  it('says part by part what is written and what changed', () => {
    const before = { template: 'general', purpose: 'Ro', other: 'Kat' } as const;
    const now = { template: 'general', purpose: 'Ro og søvn', help: 'Samtaler' } as const;
    expect(partsOf(now, before)).toEqual([
      { part: 'purpose', written: true, since: 'changed' },
      { part: 'help', written: true, since: 'added' },
      { part: 'duration', written: false, since: 'same' },
      { part: 'other', written: false, since: 'removed' },
    ]);
    expect(partsOf(now, null).every(({ since }) => since === 'same')).toBe(true);
  });

  it('of § 12 a is protected as a whole, the general one is not', () => {
    expect(isProtectedWhole(actionPlan, { template: 'honour' })).toBe(true);
    expect(isProtectedWhole(actionPlan, { template: 'general' })).toBe(false);
    expect(isProtectedWhole(citizensPlan, { notes: 'x' })).toBe(false);
  });

  it('is suggested for honour by what was told, and by nothing else', () => {
    const family = aCase()
      .told()
      .signs('assessment', {
        persons: [{ id: 'p', label: 'Far', relation: 'parent', forms: ['negativeSocialControl'] }],
      });
    expect(reasonsForHonourPlan(family.stands().facts.marks)).toContain('negativeSocialControl');
    expect(reasonsForHonourPlan(aCase().told().stands().facts.marks)).toEqual([]);
  });
});

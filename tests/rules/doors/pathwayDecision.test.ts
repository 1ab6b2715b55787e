import { describe, expect, it } from 'vitest';
import { aMonday } from '../../support/aCase.ts';
import { caseClosed, isClosed, ready, says, somebody, tomorrow, yesterday } from '../../support/atTheDoor.ts';

const body = { pathway: 'crisisCentre', reasons: 'Samlet vurdering' } as const;
const namesHelp = [{ code: 'noToGroupNeedsOtherHelp', field: 'otherHelp' }];

describe('the pathway decision at its door', () => {
  it('is key staff’s, on an open case', () => {
    const roleMissing = { code: 'roleMissing', about: { role: 'keyStaff' } };
    expect(says('pathwayDecision', {}, undefined, somebody({ roles: ['keyStaff'] }))).toEqual([]);
    expect(says('pathwayDecision', {}, undefined, somebody({ roles: ['lead', 'caseworker'] }))).toEqual([
      roleMissing,
    ]);
    expect(says('pathwayDecision', {}, body, somebody())).toEqual([roleMissing]);
    expect(says('pathwayDecision', isClosed)).toEqual([caseClosed]);
    expect(says('pathwayDecision', isClosed, body)).toEqual([caseClosed]);
  });
  it('asks for evaluation, plan and target group for a course alone', () => {
    const codes = (pathway: 'groupCourse' | 'individualCourse') =>
      says('pathwayDecision', {}, { ...body, pathway }).map(({ code }) => code);
    const missing = ['riskNotSigned', 'planNotSigned', ...Array<string>(4).fill('targetGroupNotKnown')];
    for (const pathway of ['groupCourse', 'individualCourse'] as const) {
      expect(codes(pathway), pathway).toEqual(missing);
      expect(says('pathwayDecision', ready, { ...body, pathway }), pathway).toEqual([]);
    }
    expect(says('pathwayDecision', {}, body)).toEqual([]);
  });
  it('never leads to nothing', () => {
    for (const pathway of ['otherHelp', 'notNow'] as const) {
      expect(says('pathwayDecision', {}, { ...body, pathway }), pathway).toEqual(namesHelp);
      expect(says('pathwayDecision', {}, { ...body, pathway, otherHelp: 'Rådgivning' }), pathway).toEqual([]);
    }
    expect(says('pathwayDecision', {}, { ...body, pathway: 'notNow', offerAgainOn: tomorrow })).toEqual(
      namesHelp,
    );
    expect(says('pathwayDecision', {}, { ...body, pathway: 'otherHelp', offerAgainOn: tomorrow })).toEqual(
      namesHelp,
    );
    expect(says('pathwayDecision', {}, { ...body, offerAgainOn: yesterday })).toEqual([
      { code: 'dateInPast', field: 'offerAgainOn' },
    ]);
    expect(says('pathwayDecision', {}, { ...body, offerAgainOn: aMonday })).toEqual([]);
  });
  it('against a criterion says why', () => {
    const criterion = { id: 'k', kind: 'inclusion', text: 'x', answer: 'notMet' } as const;
    const group = { ...body, pathway: 'groupCourse' as const, criteria: [criterion] };
    expect(says('pathwayDecision', ready, group)).toEqual([
      { code: 'criterionNeedsException', field: 'exceptionReason' },
    ]);
    expect(says('pathwayDecision', ready, { ...group, exceptionReason: 'Hun vil prøve' })).toEqual([]);
  });
  it('that is formal names its law and how to appeal', () => {
    const formal = { ...body, formalDecision: 'yes' } as const;
    const law = { code: 'legalBasisMissing', field: 'legalBasis' };
    const appeal = { code: 'appealGuidanceMissing', field: 'appealGuidance' };
    expect(says('pathwayDecision', {}, formal)).toEqual([law, appeal]);
    expect(says('pathwayDecision', {}, { ...formal, legalBasis: 'Lov' })).toEqual([appeal]);
    expect(says('pathwayDecision', {}, { ...formal, appealGuidance: 'Fire uger' })).toEqual([law]);
    expect(says('pathwayDecision', {}, { ...body, formalDecision: 'no' })).toEqual([]);
  });
});

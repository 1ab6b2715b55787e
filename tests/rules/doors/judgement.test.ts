import { describe, expect, it } from 'vitest';
import { asEntryId, asLocalDate, asPersonId } from '../../../src/entries/ids.ts';
import { copiesOnPaper } from '../../../src/model/plan/planCopies.ts';
import { plusDays } from '../../../src/rules/dates.ts';
import { aMonday } from '../../support/aCase.ts';
import {
  aRisk,
  caseClosed,
  isClosed,
  ready,
  says,
  somebody,
  tomorrow,
  yesterday,
} from '../../support/atTheDoor.ts';

const missing = { code: 'competenceMissing', about: { competence: 'riskEvaluation' } };
const trainedUntil = (until: string | null) =>
  somebody({ competences: [{ id: 'riskEvaluation', until: until === null ? null : asLocalDate(until) }] });

describe('an evaluation of risk', () => {
  const body = { level: 'elevated', why: 'Samlet', nextOn: tomorrow, safety: '6' } as const;
  it('may begin with anyone and is signed by a trained person', () => {
    expect(says('riskEvaluation', isClosed, undefined, somebody())).toEqual([]);
    expect(says('riskEvaluation', {}, body, somebody())).toEqual([missing]);
    expect(
      says('riskEvaluation', {}, body, somebody({ competences: [{ id: 'detection', until: null }] })),
    ).toEqual([missing]);
    for (const until of [null, aMonday, tomorrow])
      expect(says('riskEvaluation', {}, body, trainedUntil(until))).toEqual([]);
    expect(says('riskEvaluation', {}, body, trainedUntil(yesterday))).toEqual([missing]);
  });
  it('under what one person may choose says why', () => {
    const afraid = { ...body, level: 'present', 'factor.ownFear': 'yes' } as const;
    const codes = (more: object) =>
      says('riskEvaluation', {}, { ...afraid, ...more }).map(({ code }) => code);
    expect(says('riskEvaluation', {}, { ...afraid, lowLevelReason: '' })).toContainEqual({
      code: 'lowLevelNeedsReason',
      field: 'lowLevelReason',
    });
    expect(codes({ lowLevelReason: 'Hun er flyttet' })).not.toContain('lowLevelNeedsReason');
    expect(codes({ level: 'elevated' })).not.toContain('lowLevelNeedsReason');
  });
  it('has a measure for what can be changed', () => {
    const jealous = { ...body, 'factor.extremeJealousy': 'yes' } as const;
    expect(says('riskEvaluation', {}, jealous)).toEqual([
      { code: 'changeableNeedsMeasure', about: { factor: 'extremeJealousy' }, field: 'measures' },
    ]);
    const measures = [{ id: 'm1', what: 'x', who: 'x', when: 'x', covers: ['extremeJealousy' as const] }];
    expect(says('riskEvaluation', {}, { ...jealous, measures })).toEqual([]);
  });
  it('with no place names tonight and who follows up; at high before days off, who watches', () => {
    const full = { ...body, crisisCentre: 'fullOrRefused' } as const;
    const tonightMissing = (field: string) => [{ code: 'tonightMissing', field }];
    expect(says('riskEvaluation', {}, full)).toEqual(tonightMissing('tonight'));
    expect(says('riskEvaluation', {}, { ...full, tonight: 'Hos søster' })).toEqual(
      tonightMissing('tonightWho'),
    );
    expect(says('riskEvaluation', {}, { ...full, tonightWho: 'Eva' })).toEqual(tonightMissing('tonight'));
    expect(says('riskEvaluation', {}, { ...full, tonight: 'Hos søster', tonightWho: 'Eva' })).toEqual([]);
    expect(says('riskEvaluation', {}, { ...body, crisisCentre: 'notNeededNow' })).toEqual([]);
    const friday = { today: asLocalDate('2026-11-06') };
    const high = { ...body, nextOn: asLocalDate('2026-11-07'), level: 'high' } as const;
    const watches = [{ code: 'whoWatchesMissing', field: 'whoWatches' }];
    expect(says('riskEvaluation', {}, high, friday)).toEqual(watches);
    expect(says('riskEvaluation', {}, { ...high, level: 'imminent' }, friday)).toEqual(watches);
    expect(says('riskEvaluation', {}, { ...high, whoWatches: 'Vagten' }, friday)).toEqual([]);
    expect(says('riskEvaluation', {}, { ...high, level: 'elevated' }, friday)).toEqual([]);
    expect(says('riskEvaluation', {}, { ...high, nextOn: tomorrow })).toEqual([]);
  });
  it('names a next day that comes soon enough, and says when the office’s own days are why', () => {
    expect(says('riskEvaluation', {}, { ...body, nextOn: yesterday })).toEqual([
      { code: 'dateInPast', field: 'nextOn' },
    ]);
    expect(says('riskEvaluation', {}, { ...body, plannedDay: yesterday })).toEqual([
      { code: 'dateInPast', field: 'plannedDay' },
    ]);
    const tooLate = (latest: string, more: object = {}) => [
      { code: 'nextDateTooLate', field: 'nextOn', about: { latest, ...more } },
    ];
    const on = (days: number) => ({ ...body, nextOn: plusDays(aMonday, days) });
    expect(says('riskEvaluation', {}, on(30))).toEqual([]);
    expect(says('riskEvaluation', {}, on(31))).toEqual(tooLate(plusDays(aMonday, 30)));
    const ceilings = { elevated: 14 };
    expect(says('riskEvaluation', {}, on(14), { ceilings })).toEqual([]);
    expect(says('riskEvaluation', {}, on(15), { ceilings })).toEqual(
      tooLate(plusDays(aMonday, 14), { officeDays: 14 }),
    );
    // What binds is the planned day, not the office.
    const planned = { ...on(15), plannedDay: plusDays(aMonday, 5) };
    expect(says('riskEvaluation', {}, planned, { ceilings })).toEqual(tooLate(plusDays(aMonday, 4)));
    // As long as the model's own days, the office binds nothing.
    expect(says('riskEvaluation', {}, on(31), { ceilings: { elevated: 30 } })).toEqual(
      tooLate(plusDays(aMonday, 30)),
    );
    expect(says('riskEvaluation', {}, on(31), { ceilings: { high: 2 } })).toEqual(
      tooLate(plusDays(aMonday, 30)),
    );
  });
});

describe('a safety plan', () => {
  const body = {
    form: 'withCitizen',
    evaluation: asEntryId('evaluation-1'),
    reviseOn: tomorrow,
  } as const;
  it('is signed by a trained person on an evaluation of the case', () => {
    expect(says('safetyPlan', isClosed, undefined, somebody())).toEqual([]);
    expect(says('safetyPlan', ready, body)).toEqual([]);
    expect(says('safetyPlan', ready, body, somebody())).toEqual([missing]);
    const needs = [{ code: 'planNeedsEvaluation', field: 'evaluation' }];
    expect(says('safetyPlan', {}, body)).toEqual(needs);
    expect(says('safetyPlan', ready, { ...body, evaluation: 'another' })).toEqual(needs);
    const two = { ...ready, riskHistory: [asEntryId('evaluation-0'), asEntryId('evaluation-1')] };
    expect(says('safetyPlan', two, body)).toEqual([]);
  });
  it('of staff alone says when it is offered again', () => {
    const staffOnly = { ...body, form: 'staffOnly' } as const;
    expect(says('safetyPlan', ready, staffOnly)).toEqual([
      { code: 'offerAgainMissing', field: 'offerAgainOn' },
    ]);
    expect(says('safetyPlan', ready, { ...staffOnly, offerAgainOn: tomorrow })).toEqual([]);
  });
  it('that leaves paper says where it lies', () => {
    const place = [{ code: 'copyPlaceMissing', field: 'copySafe' }];
    for (const copy of copiesOnPaper) {
      expect(says('safetyPlan', ready, { ...body, copy }), copy).toEqual(place);
      expect(says('safetyPlan', ready, { ...body, copy, copySafe: 'Hos søster' })).toEqual([]);
    }
    for (const copy of ['none', 'readAtOffice'] as const)
      expect(says('safetyPlan', ready, { ...body, copy })).toEqual([]);
  });
  it('has no day that is over', () => {
    expect(says('safetyPlan', ready, { ...body, offerAgainOn: yesterday, reviseOn: yesterday })).toEqual([
      { code: 'dateInPast', field: 'offerAgainOn' },
      { code: 'dateInPast', field: 'reviseOn' },
    ]);
  });
});

describe('the second person', () => {
  const risk = aRisk({ second: 'pending' });
  const body = { evaluation: 'evaluation-1', agrees: 'yes' } as const;
  const bo = trainedUntil(null);
  const nothing = [{ code: 'nothingToAnswer' }];
  it('answers an evaluation that waits, and that one', () => {
    expect(says('secondPerson', { risk }, body, bo)).toEqual([]);
    expect(says('secondPerson', { risk })).toEqual([]);
    // After a no there is nobody else to ask: a new evaluation is made.
    const said = { risk: aRisk({ second: 'disagreed' }) };
    expect(says('secondPerson', said, body, bo)).toEqual([{ code: 'secondDisagreed' }]);
    expect(says('secondPerson', said)).toEqual([{ code: 'secondDisagreed' }]);
    for (const second of ['notNeeded', 'agreed'] as const)
      expect(says('secondPerson', { risk: aRisk({ second }) }, body, bo), second).toEqual(nothing);
    expect(says('secondPerson', {}, body, bo)).toEqual(nothing);
    expect(says('secondPerson', {})).toEqual(nothing);
    expect(says('secondPerson', { risk }, { ...body, evaluation: 'evaluation-0' }, bo)).toEqual(nothing);
  });
  it('is another, trained person, or one from outside whom a lead names', () => {
    expect(says('secondPerson', { risk }, body)).toEqual([{ code: 'samePerson' }]);
    expect(says('secondPerson', { risk }, body, somebody())).toEqual([missing]);
    const outside = { ...body, outsideName: 'Kollega i nabokommunen' };
    expect(says('secondPerson', { risk }, outside, somebody({ roles: ['lead'] }))).toEqual([]);
    const notNamed = [{ code: 'outsideNotNamed', field: 'outsideName' }];
    const keyStaff = somebody({ roles: ['keyStaff'] });
    expect(says('secondPerson', { risk }, outside, keyStaff)).toEqual(notNamed);
    expect(says('secondPerson', { risk }, outside, bo)).toEqual(notNamed);
    // A lead has named them before: whoever opens the case writes down what they answered.
    const named = { ...keyStaff, outside: ['kollega i Nabokommunen '] };
    expect(says('secondPerson', { risk }, outside, named)).toEqual([]);
    expect(says('secondPerson', { risk }, body, named)).toEqual([missing]);
    expect(says('secondPerson', { risk }, body, somebody({ roles: ['lead'] }))).toEqual([missing]);
    const anna = somebody({ person: asPersonId('anna'), roles: ['lead'] });
    expect(says('secondPerson', { risk }, outside, anna)).toEqual([{ code: 'samePerson' }]);
    const author = { ...somebody({ person: asPersonId('anna') }), outside: named.outside };
    expect(says('secondPerson', { risk }, outside, author)).toEqual([{ code: 'samePerson' }]);
  });
  it('agrees only while the competence holds', () => {
    for (const until of [aMonday, tomorrow])
      expect(says('secondPerson', { risk }, body, trainedUntil(until))).toEqual([]);
    expect(says('secondPerson', { risk }, body, trainedUntil(yesterday))).toEqual([missing]);
  });
});

describe('an exception from the target group', () => {
  const body = { criteria: ['adult'], reason: 'Fylder 18 om en uge' } as const;
  const key = somebody({ roles: ['keyStaff'] });
  it('is for key staff, an open case, and criteria that are not met', () => {
    expect(says('targetGroupException', {}, undefined, key)).toEqual([]);
    expect(says('targetGroupException', {}, { ...body, criteria: ['adult'] }, key)).toEqual([]);
    expect(says('targetGroupException', {}, undefined, somebody())).toEqual([
      { code: 'roleMissing', about: { role: 'keyStaff' } },
    ]);
    expect(says('targetGroupException', isClosed, undefined, key)).toEqual([caseClosed]);
    expect(says('targetGroupException', ready, undefined, key)).toEqual([{ code: 'nothingToAnswer' }]);
    const targetGroup = {
      adult: 'no',
      exposedToViolence: 'yes',
      closeRelation: 'yes',
      notAtCrisisCentre: 'yes',
    } as const;
    expect(says('targetGroupException', { targetGroup }, { ...body, criteria: ['adult'] }, key)).toEqual([]);
    expect(
      says('targetGroupException', { targetGroup }, { ...body, criteria: ['adult', 'closeRelation'] }, key),
    ).toEqual([{ code: 'nothingToAnswer', field: 'criteria' }]);
    // What an exception covers already can be said anew.
    const exception = { entry: asEntryId('x1'), reason: 'x', criteria: ['adult'] } as const;
    expect(says('targetGroupException', { targetGroup, exception }, undefined, key)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { RiskFactorId } from '../../../src/model/riskFactors.ts';
import { plannedEvents, type RiskLevel } from '../../../src/model/vocabulary.ts';
import { aCase } from '../../support/aCase.ts';

const told = aCase().told();

describe('something that may still lie ahead', () => {
  const latest = (more: object) => told.door('riskEvaluation', told.evaluationBody('elevated', more));
  it.each(['separation', 'plannedPressure', 'decisionComing'])(
    '%s with no day known sets the next date within 7 days, unless it has happened',
    (factor) => {
      const yes = {
        [`factor.${factor}`]: 'yes',
        notNow: [{ id: 'n', factors: [factor], because: 'x' }],
        lowLevelReason: 'x',
      };
      expect(latest({ ...yes, nextOn: '2026-11-09' })).toEqual([]);
      expect(latest({ ...yes, nextOn: '2026-11-10' })).toEqual(['nextDateTooLate']);
      expect(latest({ ...yes, nextOn: '2026-11-10', stillPlanned: 'notKnown' })).toEqual(['nextDateTooLate']);
      expect(latest({ ...yes, nextOn: '2026-12-02', stillPlanned: 'happened' })).toEqual([]);
    },
  );

  const yes = (...factors: RiskFactorId[]) => ({
    ...Object.fromEntries(factors.map((factor) => [`factor.${factor}`, 'yes'])),
    notNow: [{ id: 'n', factors, because: 'x' }],
    lowLevelReason: 'x',
  });
  const late = ['nextDateTooLate'];

  it.each([
    ['separation', 'plannedSeparation'],
    ['plannedPressure', 'plannedJourney'],
    ['plannedPressure', 'plannedMarriage'],
    ['decisionComing', 'plannedHearing'],
  ] as const)('the day of %s is known from %s, and from no other planned event', (factor, itsEvent) => {
    for (const event of plannedEvents) {
      const known = told.signs('caseEvent', { event, onDay: '2026-11-02', plannedFor: '2026-11-25' });
      const on = (nextOn: string) =>
        known.door('riskEvaluation', known.evaluationBody('elevated', { ...yes(factor), nextOn }));
      const isIts =
        event === itsEvent ||
        (factor === 'plannedPressure' && ['plannedJourney', 'plannedMarriage'].includes(event));
      expect(on('2026-11-09')).toEqual([]);
      expect(on('2026-11-10')).toEqual(isIts ? [] : late);
      expect(on('2026-11-25')).toEqual(late);
    }
  });

  it('one written day settles one thing that lies ahead, and never two', () => {
    const day = { plannedDay: '2026-11-25' };
    expect(latest({ ...yes('separation'), ...day, nextOn: '2026-11-24' })).toEqual([]);
    expect(latest({ ...yes('separation'), ...day, nextOn: '2026-11-25' })).toEqual(late);
    for (const other of ['decisionComing', 'plannedPressure', 'releaseOrOrderEnds'] as const) {
      expect(latest({ ...yes('separation', other), ...day, nextOn: '2026-11-10' })).toEqual(late);
      expect(latest({ ...yes('separation', other), ...day, nextOn: '2026-11-09' })).toEqual([]);
    }
    const soon = { ...yes('separation', 'decisionComing'), plannedDay: '2026-11-05' };
    expect(latest({ ...soon, nextOn: '2026-11-04' })).toEqual([]);
    expect(latest({ ...soon, nextOn: '2026-11-05' })).toEqual(late);
  });

  it('a release that is said to lie ahead counts too', () => {
    const release = { ...yes('releaseOrOrderEnds'), nextOn: '2026-11-10' };
    expect(latest(release)).toEqual([]);
    expect(latest({ ...release, stillPlanned: 'ahead' })).toEqual(late);
    expect(latest({ ...release, stillPlanned: 'ahead', plannedDay: '2026-11-25' })).toEqual([]);
  });

  it('today is no day ahead, and a day that has passed is refused', () => {
    expect(latest({ ...yes('separation'), plannedDay: '2026-11-02', nextOn: '2026-11-10' })).toEqual(late);
    expect(latest({ ...yes('separation'), plannedDay: '2026-11-02', nextOn: '2026-11-09' })).toEqual([]);
    expect(latest({ ...yes('separation'), plannedDay: '2026-11-01', nextOn: '2026-11-09' })).toEqual([
      'dateInPast',
    ]);
  });

  it('W2: a journey in five weeks lifts no level over its own days', () => {
    const journey = { ...yes('plannedPressure'), plannedDay: '2026-12-07' };
    const on = (level: RiskLevel, nextOn: string) =>
      told.door('riskEvaluation', told.evaluationBody(level, { ...journey, nextOn }));
    expect([on('high', '2026-11-09'), on('high', '2026-11-10')]).toEqual([[], late]);
    expect([on('elevated', '2026-12-02'), on('elevated', '2026-12-03')]).toEqual([[], late]);
  });

  it('a planned day that has passed is no known day', () => {
    const past = told
      .signs('caseEvent', { event: 'plannedHearing', onDay: '2026-11-02', plannedFor: '2026-11-04' })
      .daysLater(5);
    const body = past.evaluationBody('elevated', {
      'factor.decisionComing': 'yes',
      notNow: [{ id: 'n', factors: ['decisionComing'], because: 'x' }],
      nextOn: '2026-11-20',
    });
    expect(past.door('riskEvaluation', body)).toEqual(['nextDateTooLate']);
  });
});

import { describe, expect, it } from 'vitest';
import type { BodyOf } from '../../../src/entries/kinds.ts';
import { plusDays } from '../../../src/rules/dates.ts';
import { aCase, aMonday, type ACase } from '../../support/aCase.ts';

type Body = BodyOf<'putOff'>;
const inDays = (count: number) => plusDays(aMonday, count);
const putOff = (more: Partial<Body> = {}): Body => ({
  what: ['notJournalised'],
  until: inDays(5),
  reason: 'agreedWithCitizen',
  ...more,
});
const evaluated = (level: 'elevated' | 'high' | 'imminent' = 'elevated') =>
  aCase()
    .told()
    .evaluated(level, { nextOn: inDays(1) });
const signed = (one: ACase, more: Partial<Body> = {}) => one.door('putOff', putOff(more));

describe('a line of the home page is put off', () => {
  it('with a reason and a day to come, fourteen days at the most', () => {
    const quiet = evaluated();
    expect(signed(quiet)).toEqual([]);
    expect(signed(quiet, { until: inDays(14) })).toEqual([]);
    expect(signed(quiet, { until: inDays(15) })).toEqual(['putOffTooLong']);
    expect(signed(quiet, { until: aMonday })).toEqual(['dateInPast']);
    expect(signed(quiet, { reason: 'other' })).toEqual(['answerIncomplete']);
    expect(signed(quiet, { reason: 'other', why: 'Ferie' })).toEqual([]);
    expect(signed(quiet, { what: [] })).toEqual(['putOffNever']);
  });

  it('only to the next working day when it protects somebody', () => {
    const friday = evaluated().on(inDays(4));
    const what = ['plan', 'notJournalised'];
    expect(signed(friday, { what, until: inDays(7) })).toEqual([]);
    expect(signed(friday, { what, until: inDays(8) })).toEqual(['putOffTooLong']);
    for (const kind of ['promisedContact', 'handover', 'secondPerson', 'silent', 'evaluationOverdue'])
      expect(signed(friday, { what: [kind], until: inDays(8) })).toEqual(['putOffTooLong']);
  });

  it('never over danger, a card, a first evaluation, or an evaluation at high, whatever it names', () => {
    const danger = evaluated().signs('provisionalNote', { dangerSigns: 'Kniv' });
    const child = evaluated().withChild('c');
    const inDanger = evaluated().withChild('c', { inDangerNow: 'yes' });
    for (const one of [danger, child, inDanger, aCase().told()]) {
      expect(one.door('putOff')).toEqual(['putOffNever']);
      expect(signed(one)).toEqual(['putOffNever']);
    }
    for (const level of ['high', 'imminent'] as const) {
      expect(signed(evaluated(level))).toEqual([]);
      expect(signed(evaluated(level).on(inDays(1)))).toEqual(['putOffNever']);
      expect(signed(evaluated(level).on(inDays(3)))).toEqual(['putOffNever']);
    }
    for (const kind of ['danger', 'childInDanger', 'unreadable', 'card', 'firstEvaluation', 'notKnownHere'])
      expect(signed(evaluated(), { what: [kind] })).toEqual(['putOffNever']);
    expect(signed(child.cardAnswered('c'))).toEqual([]);
  });

  it('and is taken back at any time', () => {
    const waiting = evaluated().signs('putOff', putOff());
    expect(signed(waiting, { until: aMonday })).toEqual([]);
    const danger = waiting.signs('provisionalNote', { dangerSigns: 'Kniv' });
    expect(signed(danger, { until: aMonday })).toEqual(['putOffNever']);
    expect(danger.stands().facts.putOff).toBeNull();
  });
});

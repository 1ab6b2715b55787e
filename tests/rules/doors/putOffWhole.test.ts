import { describe, expect, it } from 'vitest';
import { asEntryId } from '../../../src/entries/ids.ts';
import { plusDays } from '../../../src/rules/dates.ts';
import { aMonday } from '../../support/aCase.ts';
import { aChild, aRisk, isClosed, says, tomorrow, yesterday } from '../../support/atTheDoor.ts';

const body = { what: ['notJournalised'], until: tomorrow, reason: 'agreedWithCitizen' } as const;
const putOff = { ...body, what: [...body.what] };
const never = [{ code: 'putOffNever' }];
const risk = aRisk();

describe('what is put off, and what never is', () => {
  it('never over danger, a first evaluation, an unanswered card, or an evaluation due at high', () => {
    const provisional = { entry: asEntryId('n1'), on: aMonday };
    for (const facts of [
      { provisional },
      { firstEvaluationDueOn: aMonday },
      { children: [aChild({ card: 'answered' }), aChild({ id: 'c2', card: 'waiting' })] },
      { risk: aRisk({ holds: 'high', dueByEvent: true }) },
      { risk: aRisk({ holds: 'imminent', dueOn: aMonday }) },
    ] as const) {
      expect(says('putOff', facts)).toEqual(never);
      expect(says('putOff', facts, putOff)).toEqual(never);
      // A closed case waits for nobody.
      expect(says('putOff', { ...facts, ...isClosed })).toEqual([]);
    }
  });
  it('may begin where nothing of that stands', () => {
    for (const facts of [
      {},
      { risk },
      { children: [aChild({ card: 'answered' })] },
      { risk: aRisk({ holds: 'high' }) },
      { risk: aRisk({ holds: 'elevated', dueByEvent: true }) },
      { risk: aRisk({ holds: 'present', dueOn: yesterday }) },
    ] as const) {
      expect(says('putOff', facts)).toEqual([]);
      expect(says('putOff', facts, putOff)).toEqual([]);
    }
  });
  it('until a day to come, as long as what is due allows, and with a why of its own', () => {
    expect(says('putOff', { risk }, { ...putOff, until: aMonday })).toEqual([
      { code: 'dateInPast', field: 'until' },
    ]);
    expect(says('putOff', { risk }, { ...putOff, until: plusDays(aMonday, 15) })).toEqual([
      { code: 'putOffTooLong', field: 'until', about: { latest: plusDays(aMonday, 14) } },
    ]);
    expect(says('putOff', { risk }, { ...putOff, reason: 'other' })).toEqual([
      { code: 'answerIncomplete', field: 'why' },
    ]);
    expect(says('putOff', { risk }, { ...putOff, what: [] })).toEqual(never);
    expect(says('putOff', { risk }, { ...putOff, what: ['danger'] })).toEqual(never);
    expect(says('putOff', { risk }, { ...putOff, what: ['evaluation'] })).toEqual([]);
    // Without an evaluation, or at high, a new one is not put off.
    expect(says('putOff', {}, { ...putOff, what: ['evaluation'] })).toEqual(never);
    expect(says('putOff', { risk: aRisk({ holds: 'high' }) }, { ...putOff, what: ['evaluation'] })).toEqual(
      never,
    );
  });
  it('is taken back even where nothing may be put off, and only where something was', () => {
    const waiting = {
      entry: asEntryId('p1'),
      on: yesterday,
      until: tomorrow,
      reason: 'agreedWithCitizen' as const,
      what: [],
    };
    const facts = { putOff: waiting, firstEvaluationDueOn: aMonday } as const;
    expect(says('putOff', facts, { ...putOff, until: aMonday })).toEqual([]);
    expect(says('putOff', facts, { ...putOff, until: tomorrow })).toEqual(never);
    expect(says('putOff', facts)).toEqual(never);
    expect(says('putOff', { firstEvaluationDueOn: aMonday }, { ...putOff, until: aMonday })).toEqual(never);
  });
});

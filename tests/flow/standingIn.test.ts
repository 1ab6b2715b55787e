import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLocalDate, asPersonId, asStreamId } from '../../src/entries/ids.ts';
import type { StreamSummary } from '../../src/entries/summary.ts';
import { homeLines } from '../../src/flow/homeLines.ts';
import { dueWhileAway, standingIn } from '../../src/flow/standingIn.ts';
import { summarise } from '../../src/flow/summarise.ts';
import type { Absence } from '../../src/rules/absences.ts';
import { plusDays } from '../../src/rules/dates.ts';
import { aCase, aMonday, type ACase } from '../support/aCase.ts';

const colleagues = new Map([
  [asPersonId('anna'), { name: 'Anna Aas' }],
  [asPersonId('bo'), { name: 'Bo Bro' }],
  [asPersonId('eva'), { name: 'Eva Ek' }],
]);
const summaryOf = (id: string, told: ACase): StreamSummary => ({
  stream: asStreamId(id),
  summary: summarise(told.entries),
});
const opened = (alias: string, more: object = {}) =>
  aCase().signs('caseOpened', { alias, responsible: 'Bo Bro', responsiblePerson: 'bo', ...more });
const named = summaryOf('named', opened('Asp'));
const byName = summaryOf('by-name', opened('Birk', { responsiblePerson: undefined }));
const ownStandIn = summaryOf('own', opened('Eg', { standIn: 'Anna Aas', standInPerson: 'anna' }));
const others = summaryOf('others', opened('Lind', { responsible: 'Eva Ek', responsiblePerson: 'eva' }));
const all = [named, byName, ownStandIn, others];
const away = (more: Partial<Absence> = {}): Absence => ({
  person: asPersonId('bo'),
  from: aMonday,
  to: plusDays(aMonday, 4),
  standIn: asPersonId('eva'),
  ...more,
});
const casesOf = (me: string, absences: readonly Absence[], today = aMonday) =>
  standingIn(absences, all, asPersonId(me), colleagues, today).map(({ absence, cases }) => [
    absence.person,
    [...cases].sort(),
  ]);

describe('who steps in', () => {
  it('has every case of the colleague who named them, also one signed before names were persons', () => {
    expect(casesOf('eva', [away()])).toEqual([['bo', ['by-name', 'named', 'own']]]);
  });
  it('has the cases that name them as stand-in, whoever steps in otherwise', () => {
    expect(casesOf('anna', [away()])).toEqual([['bo', ['own']]]);
    expect(casesOf('anna', [away({ standIn: null })])).toEqual([['bo', ['own']]]);
    expect(casesOf('eva', [away({ standIn: null })])).toEqual([]);
  });
  it('steps in on the days of the absence alone, and nobody for themselves', () => {
    const absence = away();
    expect(casesOf('eva', [absence], plusDays(aMonday, -1))).toEqual([]);
    expect(casesOf('eva', [absence], absence.to)).toHaveLength(1);
    expect(casesOf('eva', [absence], plusDays(absence.to, 1))).toEqual([]);
    expect(casesOf('bo', [absence])).toEqual([]);
  });
  it('is told also where no case of theirs opens', () => {
    const none = standingIn([away()], [others], asPersonId('eva'), colleagues, aMonday);
    expect(none.map(({ cases }) => cases.size)).toEqual([0]);
  });
  it('hides nothing: whoever is away, the lines of the day are the same', () => {
    const day = fc.integer({ min: -3, max: 9 }).map((days) => plusDays(aMonday, days));
    const person = fc.constantFrom('anna', 'bo', 'eva');
    fc.assert(
      fc.property(day, day, person, person, (from, to, who, standIn) => {
        const { lines } = homeLines(all, [], aMonday);
        const absence = away({ person: asPersonId(who), from, to, standIn: asPersonId(standIn) });
        const theirs = standingIn([absence], all, asPersonId('anna'), colleagues, aMonday);
        const taken = new Set(theirs.flatMap(({ cases }) => [...cases]));
        const shown = [
          ...theirs.flatMap(({ cases }) => lines.filter(({ stream }) => cases.has(stream))),
          ...lines.filter(({ stream }) => !taken.has(stream)),
        ];
        expect(shown.map(({ stream }) => stream).sort()).toEqual(lines.map(({ stream }) => stream).sort());
      }),
    );
  });
});

describe('what falls due while somebody is away', () => {
  const evaluated = opened('Asp')
    .told()
    .evaluated('high', { nextOn: plusDays(aMonday, 3) });
  it('is what is due in their cases by the last day, soonest first', () => {
    const due = dueWhileAway(
      [summaryOf('asp', evaluated), others],
      asPersonId('bo'),
      plusDays(aMonday, 10),
      colleagues,
    );
    expect(due).toContainEqual({
      stream: 'asp',
      alias: 'Asp',
      kind: 'evaluation',
      on: plusDays(aMonday, 3),
    });
    const days = due.map(({ on }) => on ?? '');
    expect(days).toEqual([...days].sort());
    expect(due.every(({ stream }) => stream === 'asp')).toBe(true);
  });
  it('is nothing before its day', () => {
    const due = dueWhileAway([summaryOf('asp', evaluated)], asPersonId('bo'), aMonday, colleagues);
    expect(due.map(({ kind }) => kind)).not.toContain('evaluation');
    expect(dueWhileAway([], asPersonId('bo'), asLocalDate('2030-01-01'), colleagues)).toEqual([]);
  });
});

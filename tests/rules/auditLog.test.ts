import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLocalDate } from '../../src/entries/ids.ts';
import { auditActs, auditGroups } from '../../src/model/auditActs.ts';
import { digitsSought, everyLine, linesThatFit, monthsOf } from '../../src/rules/auditLog.ts';
import { logNumber } from '../../src/rules/logNumber.ts';

const today = asLocalDate('2026-11-27');
const line = (onDate: string, person: string, act: string, subject?: string, detail?: string) => ({
  onDate,
  person,
  act,
  ...(subject === undefined ? {} : { subject }),
  ...(detail === undefined ? {} : { detail }),
});
const lines = [
  line('2026-11-27', 'a', 'caseOpened', 'case-1'),
  line('2026-11-21', 'b', 'notePrinted', 'case-2', 'citizen'),
  line('2026-11-20', 'b', 'noteCopied', 'case-2', 'questionnaireResponse'),
  line('2026-10-30', 'a', 'staffRemoved', 'b'),
  line('2026-10-01', 'a', 'caseClosedTo', 'case-1', 'c'),
  line('2026-09-01', 'c', 'actOfLater', 'case-3'),
];
const days = (filter: Partial<typeof everyLine>) =>
  linesThatFit(lines, { ...everyLine, ...filter }, today).map(({ onDate }) => onDate);

describe('the lines of the log', () => {
  it('are all there while nothing is chosen, also those of a later version', () => {
    expect(days({})).toHaveLength(6);
    expect(monthsOf(lines)).toEqual(['2026-11', '2026-10', '2026-09']);
  });
  it('are found by who did it and by whom it was done to', () => {
    expect(days({ person: 'b' })).toEqual(['2026-11-21', '2026-11-20', '2026-10-30']);
    expect(days({ person: 'c' })).toEqual(['2026-10-01', '2026-09-01']);
  });
  it('are found by kind; answers that were saved count as saved', () => {
    expect(days({ group: 'seen' })).toEqual(['2026-11-27']);
    expect(days({ group: 'out' })).toEqual(['2026-11-20']);
    expect(days({ group: 'access' })).toEqual(['2026-10-01']);
  });
  it('are found by today, by days back with today among them, and by month', () => {
    expect(days({ period: 'today' })).toEqual(['2026-11-27']);
    expect(days({ period: '7' })).toEqual(['2026-11-27', '2026-11-21']);
    expect(days({ period: '2026-10' })).toEqual(['2026-10-30', '2026-10-01']);
  });
  it('are found by the number of a case, and a colleague has none', () => {
    expect(days({ number: logNumber('case-1') })).toEqual(['2026-11-27', '2026-10-01']);
    expect(days({ number: logNumber('b') })).toEqual([]);
    expect(days({ number: '  ' })).toHaveLength(6);
  });
  it('are none while a number is no number, and never all of them', () => {
    for (const number of ['abc', '4839 2o17', '4839 2017 1', 'Sag', 'Sag 48', '-'])
      expect(days({ number })).toEqual([]);
  });
});

it('a case has the same eight digits every time, and nothing of its id in them', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(logNumber(id)).toMatch(/^\d{4}\u00a0\d{4}$/);
      expect(logNumber(id)).toBe(logNumber(id));
    }),
  );
  const many = new Set(Array.from({ length: 1000 }, (_, at) => logNumber(`case ${String(at)}`)));
  expect(many.size).toBeGreaterThan(995);
});

it('a number is sought by its digits, part of it or copied with the word before it; anything else is not understood', () => {
  expect(digitsSought('')).toBe('');
  expect(digitsSought(' 48 ')).toBe('48');
  for (const written of [
    '48392017',
    '4839 2017',
    '4839\u00a02017',
    'Sag\u00a04839\u00a02017',
    'Lognummer 4839 2017.',
  ])
    expect(digitsSought(written)).toBe('48392017');
  for (const wrong of ['abc', '4839 2o17', '4839 2017 1', 'Sag 48', '-48', '4839-2017'])
    expect(digitsSought(wrong)).toBeNull();
});

it('every act belongs to a group, and every group has acts', () => {
  for (const group of auditGroups)
    expect(Object.values(auditActs).filter((act) => act.group === group).length).toBeGreaterThan(0);
});

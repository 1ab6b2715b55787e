import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { holidays } from '../../../src/model/holidays.ts';
import { dayAfter, isRealDate, isWorkingDay, nextWorkingDay, plusDays } from '../../../src/rules/dates.ts';
import { dueAfterEvent, dueOn, isOverdue, latestNextDate, longestDays } from '../../../src/rules/dueDates.ts';
import { riskLevels } from '../../../src/model/vocabulary.ts';

const day = asLocalDate;
const anyDay = fc.integer({ min: 0, max: 7000 }).map((count) => plusDays(day('2025-06-01'), count));
const nothingPlanned = { days: [], unknownDay: false };

test('what is due after an event on a Friday is overdue from Tuesday', () => {
  expect(dueAfterEvent(day('2026-11-06'))).toEqual({ on: '2026-11-06', overdueFrom: '2026-11-10' });
});
test('over Easter the next working day is the Tuesday after', () => {
  expect(nextWorkingDay(day('2026-04-01'))).toBe('2026-04-07');
});
test('store bededag is a working day, Christmas days are not', () => {
  expect(isWorkingDay(day('2026-05-01'))).toBe(true);
  expect(isWorkingDay(day('2026-12-25'))).toBe(false);
  expect(isWorkingDay(day('2030-05-17'))).toBe(true);
});
test('the holidays reach from 2025 to 2045, in order, each once', () => {
  expect(holidays.days[0]).toBe('2025-01-01');
  expect(holidays.days.at(-1)).toBe('2045-12-26');
  expect([...new Set(holidays.days)].sort()).toEqual([...holidays.days]);
});
test('a date of its own is overdue from the day after it', () => {
  const due = dueOn(day('2026-11-09'));
  expect(isOverdue(due.overdueFrom, day('2026-11-09'))).toBe(false);
  expect(isOverdue(due.overdueFrom, day('2026-11-10'))).toBe(true);
});
test('adding days passes over summer time, new year and leap days', () => {
  expect(plusDays(day('2026-03-28'), 2)).toBe('2026-03-30');
  expect(plusDays(day('2026-10-24'), 2)).toBe('2026-10-26');
  expect(plusDays(day('2026-12-31'), 1)).toBe('2027-01-01');
  expect(plusDays(day('2028-03-01'), -1)).toBe('2028-02-29');
});
test('a day that is not in the calendar is no date', () => {
  expect(isRealDate('2026-02-28')).toBe(true);
  expect(isRealDate('2026-02-30')).toBe(false);
  expect(isRealDate('2026-13-01')).toBe(false);
  expect(isRealDate('in two weeks')).toBe(false);
});
test('the next working day is after the day, is one, and none lies between', () => {
  fc.assert(
    fc.property(anyDay, (from) => {
      const next = nextWorkingDay(from);
      expect(next > from && isWorkingDay(next)).toBe(true);
      for (let between = dayAfter(from); between < next; between = dayAfter(between))
        expect(isWorkingDay(between)).toBe(false);
    }),
  );
});

test('the ceilings are 1, 7, 30 and 60 days; a lead may only shorten', () => {
  const today = day('2026-11-02');
  const latest = riskLevels.map((level) => latestNextDate(level, today, nothingPlanned));
  expect(latest).toEqual(['2027-01-01', '2026-12-02', '2026-11-09', '2026-11-03']);
  expect(latestNextDate('high', today, nothingPlanned, { high: 3 })).toBe('2026-11-05');
  expect(latestNextDate('high', today, nothingPlanned, { high: 300 })).toBe('2026-11-09');
});
test('something planned brings the date before its day, and to 7 days while the day is not known', () => {
  const today = day('2026-11-02');
  expect(latestNextDate('present', today, { days: [day('2026-12-07')], unknownDay: false })).toBe(
    '2026-12-06',
  );
  expect(latestNextDate('present', today, { days: [], unknownDay: true })).toBe('2026-11-09');
  expect(latestNextDate('present', today, { days: [day('2026-11-03')], unknownDay: true })).toBe(
    '2026-11-02',
  );
  expect(latestNextDate('present', today, { days: [day('2026-10-01')], unknownDay: false })).toBe(
    '2027-01-01',
  );
});
test('no plan and no setting makes a date later than the ceiling, nor earlier than today', () => {
  const anyPlanned = fc.record({ days: fc.array(anyDay, { maxLength: 3 }), unknownDay: fc.boolean() });
  fc.assert(
    fc.property(
      fc.constantFrom(...riskLevels),
      anyDay,
      anyPlanned,
      fc.integer({ max: 99 }),
      (level, today, planned, own) => {
        const latest = latestNextDate(level, today, planned, { [level]: own });
        expect(latest <= plusDays(today, longestDays[level]) && latest >= today).toBe(true);
      },
    ),
  );
});

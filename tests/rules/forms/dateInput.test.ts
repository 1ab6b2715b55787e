import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, datePartsOf, rawDate } from '../../../src/entries/draftDate.ts';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { partsOfPastedDate, readDate, writeDate } from '../../../src/rules/dateInput.ts';

const today = asLocalDate('2026-11-22');
const read = (raw: string, allow: 'past' | 'future' | 'any' = 'any') => {
  const found = readDate(raw, allow, today);
  return found.kind === 'problem' ? found.problem : found.kind === 'date' ? found.date : 'empty';
};

describe('a date in three boxes', () => {
  it.each([
    ['31|2|2026', 'notADate'],
    ['29|2|2027', 'notADate'],
    ['31|4|2026', 'notADate'],
    ['0|1|2026', 'notADate'],
    ['1|13|2026', 'notADate'],
    ['i dag|1|2026', 'notADate'],
    ['1|1|0026', 'notADate'],
    ['1|1|26', 'yearNeedsFourDigits'],
    ['1||2026', 'dateIncomplete'],
    ['||2026', 'dateIncomplete'],
    ['||', 'empty'],
    ['', 'empty'],
    ['29|2|2028', '2028-02-29'],
    [' 03 | 11 | 2026 ', '2026-11-03'],
    ['2026-11-03', '2026-11-03'],
    ['2026-02-31', 'notADate'],
  ])('reads %s as %s', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });

  it('counts today as past and as future, and says on which side a date lies', () => {
    expect(read('2026-11-22', 'past')).toBe('2026-11-22');
    expect(read('2026-11-22', 'future')).toBe('2026-11-22');
    expect(read('2026-11-23', 'past')).toBe('dateInFuture');
    expect(read('2026-11-21', 'future')).toBe('dateInPast');
  });

  it('keeps what was typed until it is a date, whatever it is', () => {
    const part = fc.string().filter((text) => !text.includes('|'));
    fc.assert(
      fc.property(part, part, part, (day, month, year) => {
        const raw = rawDate({ day, month, year });
        const typed = { day: day.trim(), month: month.trim(), year: year.trim() };
        expect(dateOf(raw) === null ? datePartsOf(raw) : null).toEqual(dateOf(raw) === null ? typed : null);
      }),
    );
  });

  it('gives every real day back as it was written', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10);
        expect(dateOf(date)).toBe(date);
        expect(rawDate(datePartsOf(date))).toBe(date);
        const pasted = partsOfPastedDate(writeDate(date));
        expect(pasted === null ? null : rawDate(pasted)).toBe(date);
      }),
    );
  });

  it('takes a whole date pasted into one box', () => {
    for (const text of ['3.11.2026', '03-11-2026', '3/11 2026', ' 3. 11. 2026 ', '2026-11-03'])
      expect(partsOfPastedDate(text)).toMatchObject({ year: '2026' });
    expect(partsOfPastedDate('3.11.26')).toBeNull();
    expect(partsOfPastedDate('i morgen')).toBeNull();
  });
});

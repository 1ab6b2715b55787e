import { asLocalDate, type LocalDate } from './ids.ts';

/** The three boxes of a date as a person typed them. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const whole = /^(\d{4})-(\d{2})-(\d{2})$/;
const firstYear = 1900;
const lastYear = 2199;

/** Reads a raw draft value: `YYYY-MM-DD` or `day|month|year`, whichever it has become. */
export function datePartsOf(raw: string): DateParts {
  const found = whole.exec(raw);
  if (found !== null)
    return { day: `${Number(found[3])}`, month: `${Number(found[2])}`, year: found[1] ?? '' };
  const [day = '', month = '', year = ''] = raw.split('|');
  return { day: day.trim(), month: month.trim(), year: year.trim() };
}

const two = (number: number): string => `${number}`.padStart(2, '0');

/** The date these parts name, or null when no calendar has it (31 February, a two-digit year, letters). */
export function possibleDate(parts: DateParts): LocalDate | null {
  if (!/^\d{1,2}$/.test(parts.day) || !/^\d{1,2}$/.test(parts.month) || !/^\d{4}$/.test(parts.year))
    return null;
  const [day, month, year] = [Number(parts.day), Number(parts.month), Number(parts.year)];
  if (year < firstYear || year > lastYear) return null;
  const calendar = new Date(Date.UTC(year, month - 1, day));
  if (calendar.getUTCMonth() !== month - 1 || calendar.getUTCDate() !== day) return null;
  return asLocalDate(`${year}-${two(month)}-${two(day)}`);
}

/** What a draft keeps for three typed parts: the date once it is possible, else the parts as they stand. */
export function rawDate(parts: DateParts): string {
  return possibleDate(parts) ?? `${parts.day}|${parts.month}|${parts.year}`;
}

/** The date of a raw draft value, or null. */
export const dateOf = (raw: string): LocalDate | null => possibleDate(datePartsOf(raw));

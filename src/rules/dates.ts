import { addDays } from 'date-fns';
import { asLocalDate, type LocalDate } from '../entries/ids.ts';
import { holidays } from '../model/holidays.ts';

/**
 * Arithmetic on local dates (`YYYY-MM-DD`, Europe/Copenhagen). Pure: the device's own zone never matters,
 * because a date is only read and written here as a calendar day. Comparing is comparing text.
 */
const days: ReadonlySet<string> = new Set(holidays.days);
/** Midday, so that no change to or from summer time can move it to another day. */
const dayOf = (date: LocalDate): Date =>
  new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), 12);

const two = (part: number): string => String(part).padStart(2, '0');
const written = (day: Date): LocalDate =>
  asLocalDate(
    `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`,
  );

/** Is this text a day that exists in the calendar? `2026-02-30` is not: it would be written as another one. */
export const isRealDate = (text: string): text is LocalDate =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && written(dayOf(asLocalDate(text))) === text;

/** The day `count` days after (or, negative, before). */
export const plusDays = (date: LocalDate, count: number): LocalDate => written(addDays(dayOf(date), count));

export const dayAfter = (date: LocalDate): LocalDate => plusDays(date, 1);
export const dayBefore = (date: LocalDate): LocalDate => plusDays(date, -1);
export const earliest = (first: LocalDate, ...others: readonly (LocalDate | null)[]): LocalDate =>
  others.reduce<LocalDate>((least, other) => (other !== null && other < least ? other : least), first);

/** A Danish public holiday, whatever the weekday. */
export const isHoliday = (date: LocalDate): boolean => days.has(date);
/** Monday to Friday and not a Danish public holiday. Outside the years of the list only weekends are known. */
export function isWorkingDay(date: LocalDate): boolean {
  const weekday = dayOf(date).getDay();
  return weekday !== 0 && weekday !== 6 && !days.has(date);
}
/** The first working day after `date`. */
export function nextWorkingDay(date: LocalDate): LocalDate {
  let day = dayAfter(date);
  while (!isWorkingDay(day)) day = dayAfter(day);
  return day;
}

import { datePartsOf, possibleDate, type DateParts } from '../entries/draftDate.ts';
import type { LocalDate } from '../entries/ids.ts';

/** What is wrong with a date as it was typed in three boxes; the words stand with the screens. */
export type DateProblem =
  | 'dateIncomplete'
  | 'yearNeedsFourDigits'
  | 'notADate'
  | 'dateInFuture'
  | 'dateInPast';
export type DateInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'problem'; readonly problem: DateProblem };

/**
 * Reads a raw date of a draft. `allow` bounds it against `today`, which counts as both past and future.
 * A two-digit year is never guessed: 34 may be 1934 or 2034.
 */
export function readDate(raw: string, allow: 'past' | 'future' | 'any', today: LocalDate): DateInput {
  const parts = datePartsOf(raw);
  const typed = [parts.day, parts.month, parts.year].filter((part) => part !== '').length;
  if (typed === 0) return { kind: 'empty' };
  if (typed < 3) return { kind: 'problem', problem: 'dateIncomplete' };
  if (/^\d{1,3}$/.test(parts.year)) return { kind: 'problem', problem: 'yearNeedsFourDigits' };
  const date = possibleDate(parts);
  if (date === null) return { kind: 'problem', problem: 'notADate' };
  if (allow === 'past' && date > today) return { kind: 'problem', problem: 'dateInFuture' };
  if (allow === 'future' && date < today) return { kind: 'problem', problem: 'dateInPast' };
  return { kind: 'date', date };
}

/** A date pasted whole into one box (`3.11.2026`, `03-11-2026`, `3/11 2026`, `2026-11-03`), as its three parts. */
export function partsOfPastedDate(text: string): DateParts | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso !== null) return { day: iso[3] ?? '', month: iso[2] ?? '', year: iso[1] ?? '' };
  const danish = /^\s*(\d{1,2})\s*[./\- ]\s*(\d{1,2})\s*[./\- ]\s*(\d{4})\s*$/.exec(text);
  return danish === null ? null : { day: danish[1] ?? '', month: danish[2] ?? '', year: danish[3] ?? '' };
}

/** `2026-11-03` as it is written in Danish: `03.11.2026`. Anything that is no date comes back unchanged. */
export function writeDate(date: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return found === null ? date : `${found[3]}.${found[2]}.${found[1]}`;
}

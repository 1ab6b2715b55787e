import { rawDate } from '../../entries/draftDate.ts';
import type { LocalDate } from '../../entries/ids.ts';
import { partsOfPastedDate, readDate } from '../../rules/dateInput.ts';

/** A day as it was typed, `24.11.2026`; null where it is none, or lies outside what is allowed. */
export function typedDay(
  typed: string,
  today: LocalDate,
  allow: 'past' | 'future' | 'any' = 'past',
): LocalDate | null {
  const parts = partsOfPastedDate(typed.trim());
  const read = parts === null ? null : readDate(rawDate(parts), allow, today);
  return read?.kind === 'date' ? read.date : null;
}

/** A day as it stands in a field: `24.11.2026`, in every language. */
export const dayInField = (day: string): string => day.split('-').reverse().join('.');

/** `HH:MM` from `17.30`, `17:30` or `1730`; null where it is no time. */
export function typedTime(typed: string): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[.: ]?(\d{2})$/.exec(typed.trim()) ?? [];
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : null;
}

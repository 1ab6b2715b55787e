import { rawDate } from '../../entries/draftDate.ts';
import type { LocalDate } from '../../entries/ids.ts';
import { partsOfPastedDate, readDate } from '../../rules/dateInput.ts';

/** A day as it was typed in one field, e.g. `31.12.2027`; null for anything else. */
export function dayTyped(typed: string, today: LocalDate): LocalDate | null {
  const parts = partsOfPastedDate(typed.trim());
  const read = parts === null ? null : readDate(rawDate(parts), 'any', today);
  return read?.kind === 'date' ? read.date : null;
}

/** A time of day as it was typed (`16.30`, `16:30`, `1630`, `16`) as `HH:MM`; null for anything else. */
export function timeTyped(typed: string): string | null {
  const found = /^\s*(\d{1,2})(?:\s*[.:]?\s*(\d{2}))?\s*$/.exec(typed);
  if (found === null) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? '0')];
  return hours > 23 || minutes > 59
    ? null
    : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** So many minutes later the same day; the last minute of the day where it would be the next. */
export function minutesLater(time: string, minutes: number): string {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const at = Math.min(hours * 60 + past + minutes, 24 * 60 - 1);
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

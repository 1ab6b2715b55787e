import { rawDate } from '../../entries/draftDate.ts';
import type { LocalDate } from '../../entries/ids.ts';
import { partsOfPastedDate, readDate } from '../../rules/dateInput.ts';

/** A day typed in one field; null when nothing is typed. */
export function dayTyped(typed: string): LocalDate | null | 'wrong' {
  if (typed.trim() === '') return null;
  const parts = partsOfPastedDate(typed.trim());
  const read = parts === null ? null : readDate(rawDate(parts), 'any', '0000-01-01' as LocalDate);
  return read?.kind === 'date' ? read.date : 'wrong';
}

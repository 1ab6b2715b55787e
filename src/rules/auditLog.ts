import { auditActs, isAuditAct, type AuditGroup } from '../model/auditActs.ts';
import type { LocalDate } from '../entries/ids.ts';
import { plusDays } from './dates.ts';
import { logNumber } from './logNumber.ts';

/** What the log's lines are chosen by; an empty text chooses nothing out. */
export interface AuditFilter {
  readonly person: string;
  readonly group: AuditGroup | '';
  /** `today`, a number of days back, or a month (`YYYY-MM`). */
  readonly period: string;
  /** A case's number in the log, or part of it, as it was typed: see `digitsSought`. */
  readonly number: string;
}
export const everyLine: AuditFilter = { person: '', group: '', period: '', number: '' };

interface Line {
  readonly onDate: string;
  readonly person: string;
  readonly act: string;
  readonly subject?: string;
  readonly detail?: string;
}

/** An answer set was noted as a copied note before it had a name of its own. */
export const actOf = (line: Pick<Line, 'act' | 'detail'>): string =>
  line.act === 'noteCopied' && line.detail === 'questionnaireResponse' ? 'answersSaved' : line.act;

/** Whose id the subject is, by what was done; what this version does not know is taken for a case's. */
export const subjectIs = (act: string): 'case' | 'person' | 'nothing' =>
  isAuditAct(act) ? auditActs[act].about : 'case';

/** What a line adds, word by word: ids of colleagues, or the name of a reason or a profile. */
export const detailsOf = ({ detail = '' }: Pick<Line, 'detail'>): readonly string[] =>
  detail.split(' ').filter((word) => word !== '');

/**
 * The digits of a number as it was typed: up to eight, with gaps or without, or a whole number copied with the word before
 * it. Empty where no number is asked for; null where it is none.
 */
export function digitsSought(number: string): string | null {
  const typed = number.trim();
  const copied = /^\p{L}+\s(?<whole>\d{4}\s?\d{4})\.?$/u.exec(typed)?.groups?.['whole'];
  const digits = (copied ?? typed).replaceAll(/\s/g, '');
  return /^\d{0,8}$/.test(digits) ? digits : null;
}

/** The lines that fit, none while the number is not understood; `person` also finds who something was done to. `today` is a local date. */
export function linesThatFit<L extends Line>(
  lines: readonly L[],
  { person, group, period, number }: AuditFilter,
  today: LocalDate,
): readonly L[] {
  const digits = digitsSought(number);
  if (digits === null) return [];
  const fits = (line: L): boolean => {
    const act = actOf(line);
    if (
      person !== '' &&
      line.person !== person &&
      line.subject !== person &&
      !detailsOf(line).includes(person)
    )
      return false;
    if (group !== '' && (!isAuditAct(act) || auditActs[act].group !== group)) return false;
    if (digits !== '') {
      if (line.subject === undefined || subjectIs(act) !== 'case') return false;
      if (!logNumber(line.subject).replaceAll(/\D/g, '').includes(digits)) return false;
    }
    return isIn(period, line.onDate, today);
  };
  return lines.filter(fits);
}

function isIn(period: string, day: string, today: LocalDate): boolean {
  if (period === '') return true;
  if (/^\d{4}-\d{2}$/.test(period)) return day.startsWith(period);
  const back = period === 'today' ? 0 : Number(period) - 1;
  return day >= plusDays(today, -back);
}

/** The months that have lines, newest first. */
export const monthsOf = (lines: readonly Pick<Line, 'onDate'>[]): readonly string[] =>
  [...new Set(lines.map(({ onDate }) => onDate.slice(0, 7)))].sort().reverse();

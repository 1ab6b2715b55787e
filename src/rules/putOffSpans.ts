import type { LocalDate } from '../entries/ids.ts';
import type { RiskLevel } from '../model/vocabulary.ts';
import { earliest, nextWorkingDay, plusDays } from './dates.ts';

/** How long something that is due in a case may be put off on the home page. */
export type PutOffSpan = 'never' | 'nextWorkingDay' | 'fortnight';

const longestDays = 14;
/**
 * By kind of what is due (`nextUpKinds`). What protects somebody waits until the next working day at the most; what
 * is only work to be done, for fourteen days. A kind that is not here is never put off: danger, a child in danger, evaluations
 * signed apart, a record that cannot be read, a notification card (it has its own waiting, with its own limit), a first evaluation.
 */
const spans: Readonly<Record<string, PutOffSpan>> = {
  evaluationOverdue: 'nextWorkingDay',
  evaluation: 'nextWorkingDay',
  silent: 'nextWorkingDay',
  plan: 'nextWorkingDay',
  promisedContact: 'nextWorkingDay',
  clearance: 'nextWorkingDay',
  secondPerson: 'nextWorkingDay',
  colleagueLook: 'nextWorkingDay',
  handover: 'nextWorkingDay',
  agreement: 'fortnight',
  courseHeld: 'fortnight',
  pauseOver: 'fortnight',
  askAgain: 'fortnight',
  draft: 'fortnight',
  notJournalised: 'fortnight',
};
const evaluations: ReadonlySet<string> = new Set(['evaluation', 'evaluationOverdue']);

/** `level`: the level that holds. A new evaluation at high or imminent is not put off, due or overdue. */
export function putOffSpan(kind: string, level: RiskLevel | null): PutOffSpan {
  if (evaluations.has(kind) && level !== 'elevated' && level !== 'present') return 'never';
  return Object.hasOwn(spans, kind) ? (spans[kind] ?? 'never') : 'never';
}

/** The latest days of one day: asked for every line of a long list, and the same for all of them. */
let known: { readonly today: LocalDate; readonly workingDay: LocalDate; readonly last: LocalDate } | null =
  null;
function limitsOn(today: LocalDate): NonNullable<typeof known> {
  if (known?.today !== today)
    known = { today, workingDay: nextWorkingDay(today), last: plusDays(today, longestDays) };
  return known;
}

/** The latest day all of these may be put off to; null when one of them cannot wait. */
export function latestPutOff(
  kinds: readonly string[],
  level: RiskLevel | null,
  today: LocalDate,
): LocalDate | null {
  const { workingDay, last } = limitsOn(today);
  let latest = last;
  for (const kind of kinds) {
    const span = putOffSpan(kind, level);
    if (span === 'never') return null;
    if (span === 'nextWorkingDay') latest = earliest(latest, workingDay);
  }
  return latest;
}

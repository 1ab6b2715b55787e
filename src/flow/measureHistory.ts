import type { MeasureBody } from '../entries/bodies/measure.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { asLocalDate, type EntryId, type LocalDate } from '../entries/ids.ts';
import { safetyAnswers, type SafetyAnswer } from '../entries/parts.ts';
import type { EntryKind } from '../entries/kindFacts.ts';
import { standing } from './standing.ts';
import { knownEntry } from './knownEntry.ts';

/** One questionnaire as it was answered once. */
export interface TakenMeasure {
  readonly id: EntryId;
  readonly onDay: LocalDate;
  readonly body: MeasureBody;
}
/** The safety question where another piece of work asked it. */
export interface SafetySaid {
  readonly id: EntryId;
  readonly onDay: LocalDate;
  readonly kind: EntryKind;
  readonly answer: SafetyAnswer;
}
export interface MeasureHistory {
  /** By the day they were taken; of one day in the order they were signed. */
  readonly taken: readonly TakenMeasure[];
  readonly safety: readonly SafetySaid[];
  /** The newest days a course ended and the case was opened again. */
  readonly courseEndedOn: LocalDate | null;
  readonly reopenedOn: LocalDate | null;
}

const byDay = (one: { readonly onDay: LocalDate }, other: { readonly onDay: LocalDate }): number =>
  one.onDay.localeCompare(other.onDay);
const isSafetyAnswer = (value: unknown): value is SafetyAnswer =>
  safetyAnswers.some((answer) => answer === value);

/**
 * The measures of one case over time, as corrections left them, from entries in any order. The safety question counts
 * from every kind of work that asks it under `safety`, so one that comes later is read as well.
 */
export function measureHistory(entries: readonly AnyEntry[]): MeasureHistory {
  const taken: TakenMeasure[] = [];
  const safety: SafetySaid[] = [];
  let courseEndedOn: LocalDate | null = null;
  let reopenedOn: LocalDate | null = null;
  for (const raw of standing(entries)) {
    const entry = knownEntry(raw);
    if (entry === null) continue;
    const { id, kind, onDate, body } = entry;
    if (kind === 'measure') taken.push({ id, onDay: asLocalDate(body.onDay), body });
    if (kind === 'courseEnd') courseEndedOn = onDate;
    if (kind === 'reopening') reopenedOn = onDate;
    const said = body as { readonly safety?: unknown; readonly onDay?: unknown };
    if (isSafetyAnswer(said.safety)) {
      const onDay = typeof said.onDay === 'string' ? asLocalDate(said.onDay) : onDate;
      safety.push({ id, kind, onDay, answer: said.safety });
    }
  }
  return { taken: taken.sort(byDay), safety: safety.sort(byDay), courseEndedOn, reopenedOn };
}

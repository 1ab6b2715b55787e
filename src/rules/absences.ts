import type { AnyEntry, EntryOf } from '../entries/entry.ts';
import { asLocalDate, asPersonId, type LocalDate, type PersonId } from '../entries/ids.ts';
import { kindFacts } from '../entries/kindFacts.ts';

/** A colleague is away, both days counted. */
export interface Absence {
  readonly person: PersonId;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Who steps in in all of their cases; null where each case has its own stand-in only. */
  readonly standIn: PersonId | null;
}

/** The newest word about each colleague, oldest entry first; who is said to be back has none. */
export function absencesIn(entries: readonly AnyEntry[]): readonly Absence[] {
  const found = new Map<PersonId, Absence>();
  for (const entry of entries) {
    if (entry.kind !== 'absence' || entry.schemaVersion > kindFacts.absence.version) continue;
    const { body } = entry as EntryOf<'absence'>;
    const person = asPersonId(body.person);
    if (body.state === 'here') found.delete(person);
    else
      found.set(person, {
        person,
        from: asLocalDate(body.from),
        to: asLocalDate(body.to),
        standIn: body.standIn === undefined ? null : asPersonId(body.standIn),
      });
  }
  return [...found.values()].sort((one, other) =>
    one.from < other.from ? -1 : Number(one.from > other.from),
  );
}

export const isAway = ({ from, to }: Absence, today: LocalDate): boolean => from <= today && today <= to;
/** It has begun or lies ahead. */
export const isNotOver = ({ to }: Absence, today: LocalDate): boolean => today <= to;

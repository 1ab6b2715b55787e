import { asLocalDate, type LocalDate, type PersonId, type StreamId } from '../entries/ids.ts';
import type { ContactSummary, StreamSummary } from '../entries/summary.ts';
import { isAway, type Absence } from '../rules/absences.ts';
import { personNamed, type Colleagues } from '../rules/personsNamed.ts';
import type { NextUpKind } from './caseView.ts';
import { dueIn } from './dueIn.ts';

/** Who a case's word for somebody is: as signed, or by the name alone in what was signed before that was kept. */
const carries = (
  person: PersonId | null | undefined,
  name: string | null,
  colleagues: Colleagues,
): PersonId | null => person ?? personNamed(name ?? undefined, colleagues);

const responsibleFor = (contact: ContactSummary, colleagues: Colleagues): PersonId | null =>
  carries(contact.responsiblePerson, contact.responsible, colleagues);
const standInFor = (contact: ContactSummary, colleagues: Colleagues): PersonId | null =>
  carries(contact.standInPerson, contact.standIn, colleagues);

/** Somebody who is away, and the cases in which this person steps in for them. */
export interface StandingIn {
  readonly absence: Absence;
  readonly cases: ReadonlySet<StreamId>;
}

/**
 * For whom this person steps in today: in every case of a colleague who named them, and in each case that names them as
 * its stand-in while who carries it is away. Reads summaries only; a case that does not open to them is not among them.
 */
export function standingIn(
  absences: readonly Absence[],
  summaries: readonly StreamSummary[],
  me: PersonId,
  colleagues: Colleagues,
  today: LocalDate,
): readonly StandingIn[] {
  return absences.flatMap((absence): readonly StandingIn[] => {
    if (absence.person === me || !isAway(absence, today)) return [];
    const cases = new Set<StreamId>();
    for (const { stream, summary } of summaries) {
      const { contact } = summary;
      if (contact === undefined || responsibleFor(contact, colleagues) !== absence.person) continue;
      if (absence.standIn === me || standInFor(contact, colleagues) === me) cases.add(stream);
    }
    return absence.standIn === me || cases.size > 0 ? [{ absence, cases }] : [];
  });
}

/** Something that falls due in one case while who carries it is away. */
export interface DueWhileAway {
  readonly stream: StreamId;
  readonly alias: string | null;
  readonly kind: NextUpKind;
  /** The day it is due; null when it is due by itself, on no day. */
  readonly on: LocalDate | null;
}

/**
 * What is due in somebody's cases by the last day they are away, the soonest first: what falls due meanwhile, and what
 * is due already when they leave.
 */
export function dueWhileAway(
  summaries: readonly StreamSummary[],
  person: PersonId,
  to: LocalDate,
  colleagues: Colleagues,
): readonly DueWhileAway[] {
  const found = summaries.flatMap((one): readonly DueWhileAway[] => {
    const { contact } = one.summary;
    if (contact === undefined || responsibleFor(contact, colleagues) !== person) return [];
    return dueIn(one, to).map(({ kind, on }) => ({
      stream: one.stream,
      alias: contact.alias,
      // By then it would be overdue; what matters is that it must be done.
      kind: kind === 'evaluationOverdue' ? 'evaluation' : kind,
      on,
    }));
  });
  const first = asLocalDate('0000-01-01');
  return found.sort((one, other) => {
    const [a, b] = [one.on ?? first, other.on ?? first];
    return a < b ? -1 : Number(a > b);
  });
}

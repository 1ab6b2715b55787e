import type { LocalDate, StreamId } from '../../entries/ids.ts';
import type { Clearance } from '../../entries/placeInGroup.ts';
import type { ParticipationSummary } from '../../entries/summary.ts';
import type { GroupFacts, SessionFacts } from './groupFacts.ts';

/** Absent without a word, and nobody has written who was reached. */
export interface OpenAbsence {
  readonly case: StreamId;
  readonly session: number;
  readonly onDay: LocalDate;
}
/** Whom the leader rings about an absence, and from when. `why` is an instruction, never a reason in the case. */
export interface DueAbsence extends OpenAbsence {
  readonly from: LocalDate;
  /** Key staff said so; nobody cleared this session, so nobody said that it can wait; two in a row. */
  readonly why: 'actSameDay' | 'notCleared' | 'twoInARow';
  readonly ring: Clearance['ring'] | null;
  readonly standIn: Clearance['standIn'] | null;
}

const byDay = (one: SessionFacts, other: SessionFacts): number =>
  (one.onDay < other.onDay ? -1 : Number(one.onDay > other.onDay)) || one.session - other.session;

/** One citizen's sessions as they were held, oldest first; only those they were written up for. */
function attendancesOf(of: StreamId, sessions: readonly SessionFacts[]) {
  return [...sessions].sort(byDay).flatMap(({ session, onDay, people }) => {
    const found = people.find((person) => person.case === of);
    return found === undefined ? [] : [{ session, onDay, silent: found.attendance === 'noWord' }];
  });
}
/** Settled: somebody was reached about it or about a later one, or the citizen has been heard from at a later session. */
function isSettled(
  { absencesReached }: GroupFacts,
  of: StreamId,
  absence: Omit<OpenAbsence, 'case'>,
  laterSeen: boolean,
): boolean {
  if (laterSeen) return true;
  return absencesReached.some(
    (reached) =>
      reached.case === of &&
      (reached.session === null ? reached.onDay >= absence.onDay : reached.session >= absence.session),
  );
}
function everybody({ sessions }: GroupFacts): readonly StreamId[] {
  return [...new Set(sessions.flatMap(({ people }) => people.map((person) => person.case)))];
}

/** Every absence without a word that is not settled, in the order of the sessions. */
export const openAbsences = (facts: GroupFacts): readonly OpenAbsence[] =>
  everybody(facts)
    .flatMap((of) => {
      const all = attendancesOf(of, facts.sessions);
      return all
        .filter(
          ({ silent, ...absence }, at) =>
            silent &&
            !isSettled(
              facts,
              of,
              absence,
              all.slice(at + 1).some((later) => !later.silent),
            ),
        )
        .map(({ session, onDay }) => ({ case: of, session, onDay }));
    })
    .sort(
      (one, other) =>
        one.session - other.session || (one.case < other.case ? -1 : Number(one.case > other.case)),
    );

/** The clearance for one session of this group; where there is none, the newest one tells whom to ring, and nothing else. */
function clearanceFor(clearances: readonly Clearance[], group: StreamId | null, onDay: LocalDate) {
  const mine = clearances.filter((one) => group === null || one.group === group);
  return { ofTheDay: mine.findLast((one) => one.sessionOn === onDay), newest: mine.at(-1) };
}

/**
 * Whom the leader must ring for, and from when: the same day where key staff said so, otherwise after two in a row
 * (journey, stage 6). Where nobody cleared the session, nobody said that it can wait: then it is the same day too.
 */
export function dueAbsences(
  facts: GroupFacts,
  participants: ReadonlyMap<StreamId, Pick<ParticipationSummary, 'clearances'>>,
): readonly DueAbsence[] {
  return openAbsences(facts).flatMap((absence): readonly DueAbsence[] => {
    const { ofTheDay, newest } = clearanceFor(
      participants.get(absence.case)?.clearances ?? [],
      facts.group,
      absence.onDay,
    );
    const tells = ofTheDay ?? newest;
    const ring = { ring: tells?.ring ?? null, standIn: tells?.standIn ?? null };
    if (ofTheDay === undefined) return [{ ...absence, from: absence.onDay, why: 'notCleared', ...ring }];
    if (ofTheDay.absence === 'actSameDay')
      return [{ ...absence, from: absence.onDay, why: 'actSameDay', ...ring }];
    const all = attendancesOf(absence.case, facts.sessions);
    const at = all.findIndex(({ session }) => session === absence.session);
    // One call for all of them: it is asked for once, at the last.
    const isLastInARow = all[at - 1]?.silent === true && all[at + 1]?.silent !== true;
    return isLastInARow ? [{ ...absence, from: absence.onDay, why: 'twoInARow', ...ring }] : [];
  });
}

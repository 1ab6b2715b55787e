import type { LocalDate, StreamId } from '../../entries/ids.ts';
import type { GroupFacts, PersonAtSession, SessionFacts } from './groupFacts.ts';

/** One point of a thread: a session, its day, and what was written then. */
export interface Point<Value> {
  readonly session: number;
  readonly onDay: LocalDate;
  readonly value: Value;
}
/** One citizen through the course. What nobody asked or wrote has no point; nothing is filled in. */
export interface PersonThreads {
  readonly case: StreamId;
  readonly attendance: readonly Point<PersonAtSession['attendance']>[];
  readonly wellBeing: readonly Point<number>[];
  /** Concerns about their safety: told that session, and whether somebody was reached since. */
  readonly safety: readonly Point<'open' | 'reached'>[];
  readonly goals: readonly Point<string>[];
  readonly words: readonly Point<string>[];
  readonly network: readonly Point<string>[];
}
/** The whole group, session by session: counts of people, never a sum of answers. */
export interface GroupThread {
  readonly session: number;
  readonly onDay: LocalDate;
  readonly came: number;
  readonly saidSorry: number;
  readonly noWord: number;
  /** Answers given in private, lowest first; no average is made. */
  readonly wellBeing: readonly number[];
  readonly concerns: number;
}
/** Start, middle and end of a thread: its first, middle and last point; null where there is none. */
export interface ThreePoints<Value> {
  readonly start: Point<Value> | null;
  readonly middle: Point<Value> | null;
  readonly end: Point<Value> | null;
}

const held = ({ sessions }: GroupFacts): readonly SessionFacts[] =>
  [...sessions].sort((one, other) => one.session - other.session);

/** A concern belongs to the session it names, otherwise to the last one held before it was told. */
function sessionOf({ session, onDay }: GroupFacts['concerns'][number], facts: GroupFacts): number {
  if (session !== null) return session;
  return held(facts).findLast((one) => one.onDay <= onDay)?.session ?? 0;
}

export function personThreads(facts: GroupFacts, of: StreamId): PersonThreads {
  const mine = held(facts).flatMap(({ session, onDay, people }) => {
    const person = people.find((one) => one.case === of);
    return person === undefined ? [] : [{ session, onDay, person }];
  });
  const thread = <Value>(read: (person: PersonAtSession) => Value | null): readonly Point<Value>[] =>
    mine.flatMap(({ session, onDay, person }) => {
      const value = read(person);
      return value === null ? [] : [{ session, onDay, value }];
    });
  return {
    case: of,
    attendance: thread(({ attendance }) => attendance),
    wellBeing: thread(({ wellBeing }) => wellBeing),
    safety: facts.concerns
      .filter((concern) => concern.case === of)
      .map((concern) => ({
        session: sessionOf(concern, facts),
        onDay: concern.onDay,
        value: concern.reached === null ? 'open' : 'reached',
      })),
    goals: thread(({ goal }) => goal),
    words: thread(({ words }) => words),
    network: thread(({ network }) => network),
  };
}

export const groupThread = (facts: GroupFacts): readonly GroupThread[] =>
  held(facts).map(({ session, onDay, people }) => {
    const count = (...kinds: readonly PersonAtSession['attendance'][]): number =>
      people.filter(({ attendance }) => kinds.includes(attendance)).length;
    return {
      session,
      onDay,
      came: count('came', 'cameLate', 'wentEarly'),
      saidSorry: count('saidSorry'),
      noWord: count('noWord'),
      wellBeing: people
        .flatMap(({ wellBeing }) => (wellBeing === null ? [] : [wellBeing]))
        .sort((one, other) => one - other),
      concerns: facts.concerns.filter((concern) => sessionOf(concern, facts) === session).length,
    };
  });

export const threePoints = <Value>(thread: readonly Point<Value>[]): ThreePoints<Value> => ({
  start: thread[0] ?? null,
  middle: thread.length > 2 ? (thread[Math.floor((thread.length - 1) / 2)] ?? null) : null,
  end: thread.length > 1 ? (thread.at(-1) ?? null) : null,
});

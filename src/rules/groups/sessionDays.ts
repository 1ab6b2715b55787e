import { asLocalDate, type LocalDate } from '../../entries/ids.ts';
import { isHoliday, plusDays } from '../dates.ts';
import type { GroupFacts, SessionChangeFacts } from './groupFacts.ts';

/** One session of a plan. `onDay`: null when it is cancelled. */
export interface SessionDay {
  readonly session: number;
  readonly onDay: LocalDate | null;
}

/**
 * The days of a course: weekly from the first, a Danish public holiday skipped (the course ends a week later), then what
 * was moved or cancelled (model 2022, p. 13: weekly meetings). A change of one session moves no other.
 */
export function sessionDays(
  plan: { readonly firstOn: string; readonly sessions: number },
  changes: readonly SessionChangeFacts[],
): readonly SessionDay[] {
  const changed = new Map(changes.map(({ session, onDay }) => [session, onDay]));
  const found: SessionDay[] = [];
  let day = plusDays(asLocalDate(plan.firstOn), 0);
  for (let session = 1; session <= plan.sessions; session += 1) {
    while (isHoliday(day)) day = plusDays(day, 7);
    const moved = changed.get(session);
    found.push({ session, onDay: moved === undefined ? day : moved });
    day = plusDays(day, 7);
  }
  return found;
}

/** Days of the sessions nobody has written up, oldest first; cancelled ones left out. */
export const daysToCome = ({
  plan,
  changes,
  sessions,
}: GroupFacts): readonly (SessionDay & { readonly onDay: LocalDate })[] => {
  if (plan === null) return [];
  const held = new Set(sessions.map(({ session }) => session));
  return sessionDays(plan, changes)
    .flatMap(({ session, onDay }) => (onDay === null || held.has(session) ? [] : [{ session, onDay }]))
    .sort(
      (one, other) =>
        (one.onDay < other.onDay ? -1 : Number(one.onDay > other.onDay)) || one.session - other.session,
    );
};

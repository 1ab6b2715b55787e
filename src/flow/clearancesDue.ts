import type { LocalDate, StreamId } from '../entries/ids.ts';
import type { StreamSummary } from '../entries/summary.ts';
import { plusDays } from '../rules/dates.ts';
import { due, type Due } from './dueIn.ts';

/** Days before a session on which a missing clearance is asked for. */
const daysBefore = 7;
/**
 * Participants of a group that meets within a week whom nobody has cleared for that day. Nobody is turned away for it; key
 * staff are reminded while there is time.
 */
export function clearancesDue(
  summaries: readonly StreamSummary[],
  today: LocalDate,
): ReadonlyMap<StreamId, Due> {
  const groups = summaries.flatMap(({ stream, summary: { group } }) => {
    const onDay = group?.sessionDays.find((day) => day >= today);
    const isOver = group?.state === 'ended' || group?.state === 'cancelled';
    return group === undefined || onDay === undefined || isOver || onDay > plusDays(today, daysBefore)
      ? []
      : [{ stream, onDay, people: new Set(group.participants) }];
  });
  const found = new Map<StreamId, Due>();
  if (groups.length === 0) return found;
  for (const { stream, summary } of summaries) {
    const { participation, caseFile } = summary;
    if (participation === undefined || caseFile === undefined) continue;
    for (const group of groups) {
      const to = participation.places.find((place) => place.group === group.stream)?.to;
      const isSeated = (to === undefined || to === 'invited') && group.people.has(stream);
      const isIn = to === 'attending' || to === 'accepted' || isSeated;
      const isCleared = participation.clearances.some(
        (one) => one.group === group.stream && one.sessionOn === group.onDay,
      );
      if (isIn && !isCleared) found.set(stream, due('clearance', 'clearanceMissing', group.onDay));
    }
  }
  return found;
}

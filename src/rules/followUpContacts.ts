import type { LocalDate } from '../entries/ids.ts';
import type { ContactRhythm, FollowUpPhase } from '../model/vocabulary.ts';
import { followUpPhases } from '../model/vocabulary.ts';
import { isWorkingDay, nextWorkingDay, plusDays } from './dates.ts';

/** Three phases of thirteen weeks: nine months in all (critical time intervention). */
const daysInPhase = 91;
const daysBetween: Readonly<Record<ContactRhythm, number>> = { weekly: 7, fortnightly: 14, monthly: 30 };
/** What is proposed where nobody chose: contacts that thin out. */
const thinning: Readonly<Record<FollowUpPhase, ContactRhythm>> = {
  first: 'weekly',
  second: 'fortnightly',
  third: 'monthly',
};
export interface ProposedContact {
  readonly onDay: LocalDate;
  readonly phase: FollowUpPhase;
}

/**
 * Days of contact to begin from, counted from the day the follow-up begins. A day that is no working day moves to the
 * next one. A proposal only: people change and leave out what they like.
 */
export function proposedContacts(
  begunOn: LocalDate,
  chosen: Readonly<Partial<Record<FollowUpPhase, ContactRhythm>>>,
): readonly ProposedContact[] {
  return followUpPhases.flatMap((phase, at) => {
    const step = daysBetween[chosen[phase] ?? thinning[phase]];
    const from = at * daysInPhase;
    return Array.from({ length: Math.floor(daysInPhase / step) }, (_, count) => {
      const day = plusDays(begunOn, from + (count + 1) * step);
      return { phase, onDay: isWorkingDay(day) ? day : nextWorkingDay(day) };
    });
  });
}

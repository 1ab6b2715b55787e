import type { LocalDate } from '../entries/ids.ts';
import { longestDays } from '../model/longestDays.ts';
import type { RiskLevel } from '../model/vocabulary.ts';
import { dayAfter, dayBefore, earliest, isWorkingDay, nextWorkingDay, plusDays } from './dates.ts';

/** When something is due, and the first day on which it counts as overdue. */
export interface Due {
  readonly on: LocalDate;
  readonly overdueFrom: LocalDate;
}

export { longestDays };
/** A planned event whose day is not known yet: at most so many days. */
const longestDaysToUnknownDay = 7;

/** The first evaluation after violence was told, or the next one after an event: due that day, overdue once the next working day has ended. */
export const dueAfterEvent = (day: LocalDate): Due => ({
  on: day,
  overdueFrom: dayAfter(nextWorkingDay(day)),
});
/** Every other date: overdue from the day after it. */
export const dueOn = (day: LocalDate): Due => ({ on: day, overdueFrom: dayAfter(day) });
/** Before the planned day itself. */
export const dueBefore = (plannedDay: LocalDate): Due => dueOn(dayBefore(plannedDay));

export const isOverdue = (overdueFrom: LocalDate | null, today: LocalDate): boolean =>
  overdueFrom !== null && today >= overdueFrom;
export const isDue = (on: LocalDate | null, today: LocalDate): boolean => on !== null && today >= on;

export interface PlannedDays {
  /** Days of planned events that are still to come. */
  readonly days: readonly LocalDate[];
  /** Something is planned and its day is not known. */
  readonly unknownDay: boolean;
}
export type Ceilings = Readonly<Record<RiskLevel, number>>;

/**
 * The latest date an evaluation signed today may set for the next one.
 * `shorter`: a lead's own ceilings; a longer one than the model's is not followed.
 */
export function latestNextDate(
  level: RiskLevel,
  today: LocalDate,
  planned: PlannedDays,
  shorter: Partial<Ceilings> = {},
): LocalDate {
  const ceiling = Math.min(longestDays[level], shorter[level] ?? longestDays[level]);
  const beforePlanned = planned.days.filter((day) => day > today).map((day) => dayBefore(day));
  const unknown = planned.unknownDay ? plusDays(today, longestDaysToUnknownDay) : null;
  return earliest(plusDays(today, Math.max(ceiling, 0)), unknown, ...beforePlanned);
}

/** The day after is not a working day: at high or imminent somebody must be named who watches. */
export const isBeforeNonWorkingDay = (today: LocalDate): boolean => !isWorkingDay(dayAfter(today));

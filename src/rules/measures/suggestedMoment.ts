import type { LocalDate } from '../../entries/ids.ts';
import type { MeasureMoment } from '../../model/instruments/measureVocabulary.ts';
import { plusDays } from '../dates.ts';
import type { CaseFacts } from '../facts.ts';

/** So many conversations into a course is halfway enough to ask again; practice knowledge, a suggestion only. */
const conversationsToMiddle = 4;
/** So long after the course it is asked how it holds. */
const daysToFollowUp = 90;

/** What of the measures taken so far a suggestion rests on. */
export interface TakenSoFar {
  readonly taken: readonly { readonly onDay: LocalDate; readonly moment: MeasureMoment }[];
  readonly courseEndedOn: LocalDate | null;
  readonly reopenedOn: LocalDate | null;
}

/**
 * Which measure could be taken now; null when none comes to mind. It is a suggestion and never a lock: nothing waits for
 * a measure, and one may be taken at any time. Measures of before a case was opened again are of another course.
 */
export function suggestedMoment(
  facts: Pick<CaseFacts, 'toldOn' | 'closed' | 'course'>,
  { taken, courseEndedOn, reopenedOn }: TakenSoFar,
  today: LocalDate,
): MeasureMoment | null {
  if (facts.closed !== null || facts.toldOn === null) return null;
  const mine = taken.filter(({ onDay }) => reopenedOn === null || onDay >= reopenedOn);
  const latest = (moment: MeasureMoment): LocalDate | null =>
    mine
      .filter((one) => one.moment === moment)
      .map(({ onDay }) => onDay)
      .sort()
      .at(-1) ?? null;
  const { course } = facts;
  if (course?.ended === true) {
    const ended = courseEndedOn ?? today;
    const end = latest('end');
    if (end === null) return 'end';
    const followUp = latest('followUp');
    return plusDays(ended, daysToFollowUp) <= today && (followUp === null || followUp < ended)
      ? 'followUp'
      : null;
  }
  if (latest('start') === null) return 'start';
  const halfway = course !== null && course.conversations >= conversationsToMiddle;
  return halfway && latest('middle') === null ? 'middle' : null;
}

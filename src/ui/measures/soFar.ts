import type { MeasureHistory } from '../../flow/measureHistory.ts';
import type { TakenSoFar } from '../../rules/measures/suggestedMoment.ts';

/** What a suggestion rests on, of all that is known. */
export const soFar = ({ taken, courseEndedOn, reopenedOn }: MeasureHistory): TakenSoFar => ({
  taken: taken.map(({ onDay, body }) => ({ onDay, moment: body.moment })),
  courseEndedOn,
  reopenedOn,
});

import { isDue } from '../dueDates.ts';
import { unsettledLevel } from '../unsettledLevel.ts';
import { latestPutOff } from '../putOffSpans.ts';
import type { CaseFacts, Moment } from '../facts.ts';
import { isFilled, open, unless } from './conditions.ts';
import type { Door } from './door.ts';

/** What stands in a case that nothing may be put off over, whatever the entry names. */
function cannotWait(facts: CaseFacts, { today }: Moment): boolean {
  const { risk } = facts;
  const underHigh = risk === null || risk.holds === 'elevated' || risk.holds === 'present';
  return (
    facts.provisional !== null ||
    unsettledLevel(facts) !== null ||
    facts.firstEvaluationDueOn !== null ||
    facts.children.some((child) => child.card !== 'answered') ||
    (!underHigh && (risk.dueByEvent || isDue(risk.dueOn, today)))
  );
}

/**
 * The line of a case waits on the home page: with a reason, until a day to come, never longer than what is due there
 * allows, and never over danger. Taking it back is always open.
 */
export const putOffDoor: Door<'putOff'> = (facts, body, moment) => {
  if (body !== undefined && facts.putOff !== null && body.until === moment.today) return open;
  if (facts.closed === null && cannotWait(facts, moment)) return [{ code: 'putOffNever' }];
  if (body === undefined) return open;
  const { today } = moment;
  const latest = latestPutOff(body.what, facts.risk?.holds ?? null, today);
  if (latest === null || body.what.length === 0) return [{ code: 'putOffNever' }];
  return [
    ...unless(body.until > today, 'dateInPast', 'until'),
    ...unless(body.until <= latest, 'putOffTooLong', 'until', { latest }),
    ...unless(body.reason !== 'other' || isFilled(body.why), 'answerIncomplete', 'why'),
  ];
};

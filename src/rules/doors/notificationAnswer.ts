import type { BodyOf } from '../../entries/kinds.ts';
import type { Reason } from '../../model/reasons.ts';
import { nextWorkingDay } from '../dates.ts';
import type { CaseFacts, Moment } from '../facts.ts';
import { isFilled, notInFuture, notInPast, unless } from './conditions.ts';
import type { Door } from './door.ts';

type Body = BodyOf<'notificationAnswer'>;

const notified = (body: Body, { today }: Moment): readonly Reason[] => [
  ...unless(isFilled(body.notifiedOn), 'answerIncomplete', 'notifiedOn'),
  ...notInFuture(body.notifiedOn, today, 'notifiedOn'),
  ...unless(isFilled(body.toWhom), 'answerIncomplete', 'toWhom'),
  ...unless(body.how !== undefined, 'answerIncomplete', 'how'),
];
/** Waiting for advice: until the next working day at the most, and not while the child is in danger. */
function waiting(body: Body, facts: CaseFacts, { today }: Moment): readonly Reason[] {
  const inDanger = facts.children.some((child) => child.id === body.child && child.dangerNow);
  const latest = nextWorkingDay(today);
  return [
    ...unless(!inDanger, 'waitingNotWhenDanger', 'answer'),
    ...unless(isFilled(body.waitUntil), 'answerIncomplete', 'waitUntil'),
    ...notInPast(body.waitUntil, today, 'waitUntil'),
    ...unless(body.waitUntil === undefined || body.waitUntil <= latest, 'waitTooLong', 'waitUntil', {
      latest,
    }),
  ];
}

/**
 * A notification card answered (Children's Act § 133). Open on a closed case too: what is owed for a child does not
 * end there. An answered card may be answered again. The product never decides and never sends.
 */
export const notificationAnswerDoor: Door<'notificationAnswer'> = (facts, body, moment) => {
  if (body === undefined) return unless(facts.children.length > 0, 'nothingToAnswer');
  if (!facts.children.some((child) => child.id === body.child)) return [{ code: 'nothingToAnswer' }];
  const toldWhy = unless(
    body.citizenTold !== 'notTold' || isFilled(body.whyNotTold),
    'answerIncomplete',
    'whyNotTold',
  );
  if (body.answer === 'notified') return [...notified(body, moment), ...toldWhy];
  if (body.answer === 'waiting') return waiting(body, facts, moment);
  return unless(isFilled(body.reason), 'answerIncomplete', 'reason');
};

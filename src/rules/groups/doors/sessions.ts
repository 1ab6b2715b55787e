import { isFilled, notInFuture, open, unless } from '../../doors/conditions.ts';
import type { GroupDoor } from './groupDoor.ts';

/**
 * Sessions are written up whoever is held, not cleared or overdue, and whatever became of the plan: nobody already in the
 * course is turned away, and what happened is written.
 */
export const groupSessionDoor: GroupDoor<'groupSession'> = (_facts, body, { today }) =>
  notInFuture(body?.onDay, today, 'onDay');
/** A worry about somebody's safety can always be told. */
export const safetyConcernDoor: GroupDoor<'safetyConcern'> = () => open;
/** Who was reached, and when; about a concern that was told, and of the citizen it was told about. */
export const reachedDoor: GroupDoor<'reached'> = (facts, body, { today }) => {
  if (body === undefined) return open;
  const isAboutOne =
    body.about === 'absence' ||
    facts.concerns.some((concern) => concern.entry === body.concern && concern.case === body.case);
  return [
    ...unless(isFilled(body.who), 'whoWasReachedMissing', 'who'),
    ...unless(isAboutOne, 'nothingToAnswer'),
    ...notInFuture(body.onDay, today, 'onDay'),
  ];
};
export const catchUpTalkDoor: GroupDoor<'catchUpTalk'> = (_facts, body, { today }) =>
  notInFuture(body?.onDay, today, 'onDay');

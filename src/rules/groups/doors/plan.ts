import type { PersonId } from '../../../entries/ids.ts';
import { groupSize, type GroupMove } from '../../../model/groups/groupVocabulary.ts';
import { isFilled, notInPast, open, unless } from '../../doors/conditions.ts';
import { lifeOf } from '../groupFacts.ts';
import type { GroupDoor } from './groupDoor.ts';

/** 6 to 8 participants and two leaders; otherwise somebody writes why (model 2022, p. 13). */
export const groupPlanDoor: GroupDoor<'groupPlan'> = (_facts, body, _moment, { groupLeaders }) => {
  if (body === undefined) return open;
  const { least, most, facilitating, supporting } = body;
  const isUsual = least >= groupSize.least && most <= groupSize.most;
  const isLeader = (person: string | undefined): boolean =>
    person === undefined || groupLeaders === null || groupLeaders.has(person as PersonId);
  return [
    // `HH:MM` compares as text.
    ...unless(body.endsAt > body.startsAt, 'groupEndsBeforeStart', 'endsAt'),
    ...unless(least <= most, 'groupLeastOverMost', 'least'),
    ...unless(isUsual || isFilled(body.sizeReason), 'groupSizeReasonMissing', 'sizeReason'),
    ...unless(
      supporting !== undefined || isFilled(body.oneLeaderReason),
      'oneLeaderReasonMissing',
      'oneLeaderReason',
    ),
    ...unless(facilitating !== supporting, 'leadersAreTheSame', 'supporting'),
    ...unless(isLeader(facilitating), 'notAGroupLeader', 'facilitating'),
    ...unless(isLeader(supporting), 'notAGroupLeader', 'supporting'),
  ];
};

/** Where a group may be moved from where it is; what goes back needs its reason. */
const ways: Readonly<Record<'planned' | GroupMove, readonly GroupMove[]>> = {
  planned: ['recruiting', 'cancelled'],
  recruiting: ['running', 'cancelled'],
  running: ['ended', 'cancelled'],
  ended: ['running'],
  cancelled: ['recruiting'],
};
export const groupMoveDoor: GroupDoor<'groupMove'> = (facts, body) => {
  const planned = unless(facts.plan !== null, 'groupPlanMissing');
  if (body === undefined) return planned;
  const from = lifeOf(facts);
  const needsReason = body.to === 'cancelled' || from === 'ended' || from === 'cancelled';
  return [
    ...planned,
    ...unless(ways[from].includes(body.to), 'groupMoveNotFromHere', 'to'),
    ...unless(body.to !== 'running' || facts.composition !== null, 'compositionMissing'),
    ...unless(!needsReason || isFilled(body.reason), 'groupMoveReasonMissing', 'reason'),
  ];
};

/** A session that has not been held yet is held on another day, or not at all. */
export const sessionChangeDoor: GroupDoor<'sessionChange'> = (facts, body, { today }) => {
  const planned = unless(facts.plan !== null, 'groupPlanMissing');
  if (body === undefined) return planned;
  return [
    ...planned,
    ...unless(facts.plan === null || body.session <= facts.plan.sessions, 'sessionNotPlanned', 'session'),
    ...unless(
      !facts.sessions.some(({ session }) => session === body.session),
      'sessionAlreadyHeld',
      'session',
    ),
    ...(body.to === 'day'
      ? notInPast(body.onDay, today, 'onDay')
      : unless(isFilled(body.reason), 'groupMoveReasonMissing', 'reason')),
  ];
};

import { asStreamId, type StreamId } from '../../../entries/ids.ts';
import type { PlaceMove } from '../../../model/groups/groupVocabulary.ts';
import type { Reason } from '../../../model/reasons.ts';
import { hasRole, notInFuture, notInPast, open, unless } from '../../doors/conditions.ts';
import type { Door } from '../../doors/door.ts';
import type { CaseFacts, Moment } from '../../facts.ts';
import { pairAnswer } from '../conflicts.ts';
import { membersOf } from '../held.ts';
import { isInPlace } from '../participantFacts.ts';

/** Doors of what waiting list, group and key staff tell each other in the case's own stream. */
export { clearanceDoor } from './clearance.ts';

export const waitingChangeDoor: Door<'waitingChange'> = ({ participant }, body, { today }) => [
  ...unless(participant !== null, 'notOnWaitingList'),
  ...notInPast(body?.recontactOn, today, 'recontactOn'),
];

/** Between this citizen and everybody placed in the group: a conflict, or nobody composed them in (promise 6). */
function besideTheOthers(of: StreamId, to: PlaceMove, { placing }: Moment): readonly Reason[] {
  if (placing === undefined) return open;
  const { facts, participants } = placing;
  const { placed } = membersOf(facts, participants);
  const isApart = placed.every((other) => pairAnswer(of, other, participants) !== 'mustNotMeet');
  const isComposed = facts.composition?.participants.some((one) => one.case === of) ?? false;
  return [
    ...unless(isApart, 'conflictInGroup'),
    ...unless(to !== 'attending' || isComposed, 'compositionMissing'),
  ];
}
/**
 * A place in a group. It needs the waiting list; whoever is in it already goes on whatever the list says, and nobody has
 * two places in one group at once.
 */
export const placementDoor: Door<'placement'> = ({ participant }, body, moment) => {
  if (body === undefined) return unless(participant !== null, 'notOnWaitingList');
  const group = asStreamId(body.group);
  const now = participant?.places.find((place) => place.group === group)?.to;
  const isIn = now !== undefined && isInPlace(now);
  const dated = notInFuture(body.onDay, moment.today, 'onDay');
  if (!isInPlace(body.to)) return [...unless(isIn, 'notInGroup', 'to'), ...dated];
  if (participant === null) return [{ code: 'notOnWaitingList' }, ...dated];
  const order = ['invited', 'accepted', 'attending'];
  const goesOn = now === undefined || order.indexOf(body.to) > order.indexOf(now);
  return [
    ...unless(isIn || participant.waiting !== 'withdrawn', 'notOnWaitingList'),
    ...unless(goesOn, 'alreadyInGroup', 'to'),
    ...(goesOn ? besideTheOthers(participant.stream, body.to, moment) : open),
    ...dated,
  ];
};

const byKeyStaff = (_facts: CaseFacts, _body: unknown, moment: Moment): readonly Reason[] =>
  hasRole(moment, 'keyStaff');

/** Who must not meet is key staff's to say, and always about two different people. */
export const conflictCheckDoor: Door<'conflictCheck'> = ({ participant }, body, moment) => [
  ...hasRole(moment, 'keyStaff'),
  ...unless(!(body?.with ?? []).some((one) => one.case === participant?.stream), 'checkedWithItself', 'with'),
];
export const emergencySheetDoor: Door<'emergencySheet'> = byKeyStaff;
export const personLinkDoor: Door<'personLink'> = byKeyStaff;
/** Help: it asks for nothing but a day that has come. */
export const groupPreparingDoor: Door<'groupPreparing'> = (_facts, body, { today }) =>
  notInFuture(body?.onDay, today, 'onDay');

import { asPersonId } from '../../entries/ids.ts';
import type { BodyOf } from '../../entries/kinds.ts';
import type { Reason } from '../../model/reasons.ts';
import type { Moment } from '../facts.ts';
import { handsOnInstead } from '../handingOn.ts';
import { isSameName } from '../personsNamed.ts';
import { isFilled, open, unless } from './conditions.ts';
import type { Door } from './door.ts';

/** Channels somebody who reads, shares or tracks the phone can see. */
const seenOnPhone = ['call', 'sms', 'digitalPost', 'email'];

/** Safe contact card: a channel that is watched needs a reason; one marked "never" cannot be the safe one. */
export const safeContactCardDoor: Door<'safeContactCard'> = (_facts, body) => {
  if (body?.channel === undefined) return open;
  const watched = body.phoneWatched === 'yes' && seenOnPhone.includes(body.channel);
  return [
    ...unless(!body.never.includes(body.channel), 'channelIsNever', 'channel'),
    ...unless(!watched || isFilled(body.channelReason), 'channelIsWatched', 'channelReason'),
  ];
};
/** A case is handed on by whoever carries it, or steps in for them; it stays theirs until the receiver accepts. */
export const handoverDoor: Door<'handover'> = (facts, body, moment) => {
  const carrier = handsOnInstead(facts, moment);
  return [
    ...unless(facts.closed === null, 'caseClosed'),
    ...(carrier === null ? open : [{ code: 'handoverNotYours', about: { carrier } } as const]),
    ...unless(body?.receiverPerson !== moment.signer.person, 'handoverToOneself', 'receiver'),
    ...(body === undefined ? open : [...twoPeople(body), ...openToThem(body, moment)]),
  ];
};
/** Somebody else stands in for a receiver who cannot. */
function twoPeople({ receiver, standIn, receiverPerson, standInPerson }: BodyOf<'handover'>) {
  const isOne = standInPerson !== undefined && standInPerson === receiverPerson;
  return unless(!isOne && !isSameName(receiver, standIn ?? ''), 'standInIsReceiver', 'standIn');
}
/** Nobody takes, or stands in for, a case that is closed to them. */
const openToThem = (body: BodyOf<'handover'>, { closedTo }: Moment): readonly Reason[] =>
  (['receiver', 'standIn'] as const).flatMap((field) => {
    const person = body[`${field}Person`];
    const holds = person === undefined || closedTo?.has(asPersonId(person)) !== true;
    return unless(holds, 'handoverClosedTo', field, { name: body[field] ?? '' });
  });

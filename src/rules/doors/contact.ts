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
/** A handover may always begin; the case stays the sender's until the receiver accepts. */
export const handoverDoor: Door<'handover'> = (facts, body, { signer }) => [
  ...unless(facts.closed === null, 'caseClosed'),
  ...unless(body?.receiverPerson !== signer.person, 'handoverToOneself', 'receiver'),
];

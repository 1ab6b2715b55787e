import { asStreamId, type PersonId, type StreamId } from '../../../entries/ids.ts';
import type { CompositionBody } from '../../../entries/bodies/group.ts';
import type { Reason, ReasonCode } from '../../../model/reasons.ts';
import { isFilled, open, unless } from '../../doors/conditions.ts';
import { compositionCheck, type Pair } from '../conflicts.ts';
import { leadersOf, type GroupFacts } from '../groupFacts.ts';
import type { Citizens } from '../groupMoment.ts';
import { isInPlace } from '../participantFacts.ts';
import type { GroupDoor } from './groupDoor.ts';

/** One reason for each pair. It names the cases for the screen that asks; its words never say who. */
const forEach = (pairs: readonly Pair[], ofTwo: ReasonCode, ofLeader: ReasonCode): readonly Reason[] =>
  pairs.map((pair) =>
    pair.kind === 'pair'
      ? { code: ofTwo, field: 'participants', about: { one: pair.one, other: pair.other } }
      : { code: ofLeader, field: 'participants', about: { one: pair.case, leader: pair.leader } },
  );

/** The answers that are signed are those that stand: every pair of the list, every one with every leader, no more, no less. */
function isAsAnswered(
  body: CompositionBody,
  cases: readonly StreamId[],
  leaders: readonly PersonId[],
): boolean {
  const key = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);
  const pairs = new Set(body.pairs.map(({ one, other }) => key(one, other)));
  const led = new Set(body.leaders.map((row) => `${row.case} ${row.leader}`));
  return (
    [...body.pairs, ...body.leaders].every(({ answer }) => answer === 'noConflictFound') &&
    cases.every((one, at) => cases.slice(at + 1).every((other) => pairs.has(key(one, other)))) &&
    cases.every((one) => leaders.every((leader) => led.has(`${one} ${leader}`)))
  );
}
/** Does not wish a group any more, or is not in this one any more. */
function isOut(of: StreamId, { group }: GroupFacts, participants: Citizens): boolean {
  const known = participants.get(of);
  if (known === undefined) return false;
  const place = known.places.find((one) => one.group === group);
  return known.waiting === 'withdrawn' || (place !== undefined && !isInPlace(place.to));
}
/** Attending here without being on the list: they sit in the same room all the same. */
const alsoAttending = ({ group }: GroupFacts, participants: Citizens): readonly StreamId[] =>
  [...participants].flatMap(([of, { places }]) =>
    places.some((place) => place.group === group && place.to === 'attending') ? [of] : [],
  );

/**
 * A group is put together (model 2022, p. 13-14; promise 6). No pair with a conflict and none that nobody has checked, with
 * each other or with a leader; nobody who has left; the size of the plan, or why not.
 */
export const compositionDoor: GroupDoor<'composition'> = (facts, body, _moment, { participants }) => {
  const { plan } = facts;
  if (plan === null) return [{ code: 'groupPlanMissing' }];
  if (body === undefined) return open;
  const named = body.participants.map((one) => asStreamId(one.case));
  const cases = [...new Set(named)];
  const leaders = leadersOf(facts);
  const check = compositionCheck([...cases, ...alsoAttending(facts, participants)], leaders, participants);
  const isOfThePlan = cases.length >= plan.least && cases.length <= plan.most;
  const blocked = check.conflicts.length + check.notChecked.length > 0;
  return [
    ...forEach(check.conflicts, 'conflictInGroup', 'leaderMustNotLead'),
    ...forEach(check.notChecked, 'pairNotChecked', 'leaderNotChecked'),
    ...unless(blocked || isAsAnswered(body, cases, leaders), 'compositionNotAsAnswered', 'participants'),
    ...unless(cases.length === named.length, 'participantTwice', 'participants'),
    ...cases
      .filter((of) => isOut(of, facts, participants))
      .map((one): Reason => ({ code: 'participantWithdrawn', field: 'participants', about: { one } })),
    ...unless(isOfThePlan || isFilled(body.sizeReason), 'groupSizeReasonMissing', 'sizeReason'),
  ];
};

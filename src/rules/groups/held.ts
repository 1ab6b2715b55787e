import type { PersonId, StreamId } from '../../entries/ids.ts';
import type { ParticipationSummary } from '../../entries/summary.ts';
import type { Reason } from '../../model/reasons.ts';
import { leaderAnswer, pairAnswer, type Answer } from './conflicts.ts';
import { leadersOf, type GroupFacts } from './groupFacts.ts';
import { isInPlace } from './participantFacts.ts';

/** What is known of citizens when a group is read: their participation parts, by case. */
export type Around = ReadonlyMap<
  StreamId,
  Pick<ParticipationSummary, 'checked' | 'checkedLeaders' | 'places'>
>;
/**
 * A participant something was found about after the composition was signed. `with`: the others it is about, so that key
 * staff of both can be rung; shown to nobody else. Nobody is turned away by it.
 */
export interface HeldParticipant {
  readonly case: StreamId;
  readonly reasons: readonly Reason[];
  readonly with: readonly StreamId[];
  readonly leaders: readonly PersonId[];
}
export interface Members {
  /** In the signed composition, or attending: they sit in the room together. */
  readonly seated: readonly StreamId[];
  /** The same, and everybody invited or accepted. */
  readonly placed: readonly StreamId[];
}

/**
 * Who is in the group: everybody in the composition who has not left since, and everybody placed in it. A place and a
 * composition lie in two streams, so days compare them; on the same day the place says where the citizen is.
 */
export function membersOf(facts: GroupFacts, around: Around): Members {
  const { group, composition } = facts;
  const seated = new Set<StreamId>();
  const placed = new Set<StreamId>();
  const placeOf = (of: StreamId) => around.get(of)?.places.find((place) => place.group === group);
  for (const { case: of } of composition?.participants ?? []) {
    const place = placeOf(of);
    const isOut = place !== undefined && !isInPlace(place.to) && place.onDay >= (composition?.onDate ?? '');
    if (!isOut) seated.add(of);
  }
  for (const [of, { places }] of around) {
    const place = places.find((one) => one.group === group);
    if (place === undefined || !isInPlace(place.to)) continue;
    placed.add(of);
    if (place.to === 'attending') seated.add(of);
  }
  return { seated: [...seated].sort(), placed: [...new Set([...seated, ...placed])].sort() };
}

/**
 * How two stand in this group: as key staff's answers stand; where a citizen's answers are not here, as the composition
 * was signed. A conflict in either holds.
 */
function answersIn({ composition }: GroupFacts, around: Around) {
  const key = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);
  const signed = new Map<string, Answer>();
  const put = (at: string, answer: Answer): void => {
    if (signed.get(at) !== 'mustNotMeet') signed.set(at, answer);
  };
  for (const { one, other, answer } of composition?.body.pairs ?? []) put(key(one, other), answer);
  for (const { case: of, leader, answer } of composition?.body.leaders ?? [])
    put(`${of} > ${leader}`, answer);
  const both = (now: Answer, isHere: boolean, before: Answer = 'notChecked'): Answer =>
    now === 'mustNotMeet' || before === 'mustNotMeet'
      ? 'mustNotMeet'
      : isHere || now !== 'notChecked'
        ? now
        : before;
  return {
    pair: (one: StreamId, other: StreamId): Answer =>
      both(pairAnswer(one, other, around), around.has(one) && around.has(other), signed.get(key(one, other))),
    leader: (of: StreamId, person: PersonId): Answer =>
      both(leaderAnswer(of, person, around), around.has(of), signed.get(`${of} > ${person}`)),
  };
}

/**
 * Participants who show as held: a conflict with anybody placed here, or two in the room whom nobody has checked; the
 * same of leaders. The order is that of the cases, whatever order things came in.
 */
export function heldParticipants(facts: GroupFacts, around: Around): readonly HeldParticipant[] {
  const { seated, placed } = membersOf(facts, around);
  const inRoom = new Set(seated);
  const { pair, leader } = answersIn(facts, around);
  return placed.flatMap((one) => {
    const others = placed.filter((other) => other !== one);
    const conflicts = others.filter((other) => pair(one, other) === 'mustNotMeet');
    const unchecked = inRoom.has(one)
      ? others.filter((other) => inRoom.has(other) && pair(one, other) === 'notChecked')
      : [];
    const leaders = leadersOf(facts);
    const mustNotLead = leaders.filter((person) => leader(one, person) === 'mustNotMeet');
    const notAsked = inRoom.has(one) ? leaders.filter((person) => leader(one, person) === 'notChecked') : [];
    const reasons: Reason[] = [];
    if (conflicts.length > 0) reasons.push({ code: 'mustNotMeetFound' });
    if (mustNotLead.length > 0) reasons.push({ code: 'leaderMustNotLead' });
    if (unchecked.length > 0) reasons.push({ code: 'pairNotChecked' });
    if (notAsked.length > 0) reasons.push({ code: 'leaderNotChecked' });
    if (reasons.length === 0) return [];
    return [
      { case: one, reasons, with: [...conflicts, ...unchecked], leaders: [...mustNotLead, ...notAsked] },
    ];
  });
}

import { describe, expect, it } from 'vitest';
import { asPersonId } from '../../../src/entries/ids.ts';
import type { GroupKind } from '../../../src/entries/kindFacts.ts';
import type { BodyOf } from '../../../src/entries/kinds.ts';
import { groupDoorOf } from '../../../src/rules/groups/doors/groupDoors.ts';
import { aMoment, aMonday } from '../../support/aCase.ts';
import { aGroup, aParticipant, aPlan, around, type AGroup, type AParticipant } from '../../support/aGroup.ts';

const team = new Set(['leader-1', 'leader-2'].map(asPersonId));
function says<K extends GroupKind>(
  group: AGroup,
  kind: K,
  body?: BodyOf<K>,
  citizens: readonly AParticipant[] = [],
  groupLeaders: ReadonlySet<ReturnType<typeof asPersonId>> | null = team,
): readonly string[] {
  const door = groupDoorOf(kind);
  const reasons = door(group.stands(...citizens).facts, body, aMoment(group.today), {
    participants: around(citizens),
    groupLeaders,
  });
  return reasons.map(({ code }) => code);
}
const six = ['a', 'b', 'c', 'd', 'e', 'f'];
const free = { 'leader-1': 'noConflictFound', 'leader-2': 'noConflictFound' } as const;
const asked = (of: string, others: readonly string[] = six) =>
  aParticipant(of)
    .listed()
    .checkedWith(
      Object.fromEntries(others.filter((one) => one !== of).map((one) => [one, 'noConflictFound'])),
      free,
    );
const everybody = six.map((of) => asked(of));
const planned = aGroup().planned();
const bodyFor = (cases: readonly string[], more: Partial<BodyOf<'composition'>> = {}) => {
  const entry = aGroup().composed(cases, more).entries.at(-1);
  return entry?.body as BodyOf<'composition'>;
};

describe('the plan of a group', () => {
  it('may be signed with six to eight, two leaders of the team, and an end after its beginning', () => {
    expect(says(aGroup(), 'groupPlan')).toEqual([]);
    expect(says(aGroup(), 'groupPlan', aPlan)).toEqual([]);
    expect(says(aGroup(), 'groupPlan', { ...aPlan, endsAt: '17:00' })).toEqual(['groupEndsBeforeStart']);
    expect(says(aGroup(), 'groupPlan', { ...aPlan, least: 9, most: 8 })).toEqual(['groupLeastOverMost']);
  });
  it('needs a reason outside that', () => {
    for (const size of [{ least: 5 }, { most: 9 }]) {
      expect(says(aGroup(), 'groupPlan', { ...aPlan, ...size })).toEqual(['groupSizeReasonMissing']);
      expect(says(aGroup(), 'groupPlan', { ...aPlan, ...size, sizeReason: ' ' })).toHaveLength(1);
      expect(says(aGroup(), 'groupPlan', { ...aPlan, ...size, sizeReason: 'Lille by' })).toEqual([]);
    }
    const { supporting: _, ...alone } = aPlan;
    expect(says(aGroup(), 'groupPlan', alone)).toEqual(['oneLeaderReasonMissing']);
    expect(says(aGroup(), 'groupPlan', { ...alone, oneLeaderReason: 'Sygdom' })).toEqual([]);
  });
  it('names leaders of the team, and two different ones', () => {
    expect(says(aGroup(), 'groupPlan', { ...aPlan, supporting: 'leader-1' })).toEqual(['leadersAreTheSame']);
    expect(says(aGroup(), 'groupPlan', { ...aPlan, supporting: 'nobody' })).toEqual(['notAGroupLeader']);
    expect(says(aGroup(), 'groupPlan', { ...aPlan, facilitating: 'nobody' })).toEqual(['notAGroupLeader']);
    expect(says(aGroup(), 'groupPlan', { ...aPlan, facilitating: 'nobody' }, [], null)).toEqual([]);
  });
});

describe('a group is moved', () => {
  it('along its ways, with a reason where it goes back', () => {
    expect(says(aGroup(), 'groupMove')).toEqual(['groupPlanMissing']);
    expect(says(planned, 'groupMove', { to: 'recruiting' })).toEqual([]);
    expect(says(planned, 'groupMove', { to: 'ended' })).toEqual(['groupMoveNotFromHere']);
    const recruiting = planned.signs('groupMove', { to: 'recruiting' });
    expect(says(recruiting, 'groupMove', { to: 'running' })).toEqual(['compositionMissing']);
    const composed = recruiting.composed(six);
    expect(says(composed, 'groupMove', { to: 'running' })).toEqual([]);
    const running = composed.signs('groupMove', { to: 'running' });
    expect(says(running, 'groupMove', { to: 'ended' })).toEqual([]);
    expect(says(running, 'groupMove', { to: 'cancelled' })).toEqual(['groupMoveReasonMissing']);
    expect(says(running, 'groupMove', { to: 'cancelled', reason: 'Ingen lokaler' })).toEqual([]);
    const ended = running.signs('groupMove', { to: 'ended' });
    expect(says(ended, 'groupMove', { to: 'running' })).toEqual(['groupMoveReasonMissing']);
    expect(says(ended, 'groupMove', { to: 'running', reason: 'Sluttet ved en fejl' })).toEqual([]);
  });
});

describe('a composition', () => {
  it('may be signed when key staff found no conflict, with each other and with the leaders', () => {
    expect(says(aGroup(), 'composition')).toEqual(['groupPlanMissing']);
    expect(says(planned, 'composition')).toEqual([]);
    expect(says(planned, 'composition', bodyFor(six), everybody)).toEqual([]);
  });
  it('never with two who must not meet, whoever of them it was told of, and whatever was signed', () => {
    for (const at of [0, 3]) {
      const found = everybody.map((one, n) =>
        n === at ? one.checkedWith({ [six[5] ?? '']: 'mustNotMeet' }) : one,
      );
      expect(says(planned, 'composition', bodyFor(six), found)).toEqual(['conflictInGroup']);
    }
  });
  it('never with somebody nobody has checked', () => {
    const [first, ...rest] = everybody;
    expect(says(planned, 'composition', bodyFor(six), rest)).toEqual([
      'leaderNotChecked',
      'leaderNotChecked',
    ]);
    const unasked = [asked('a', []), ...rest.map((one) => asked(one.stream.id, six.slice(1)))];
    expect(new Set(says(planned, 'composition', bodyFor(six), unasked))).toEqual(new Set(['pairNotChecked']));
    expect(first?.part().alias).toBe('Fugl a');
  });
  it('never with a leader who must not lead', () => {
    const [first = asked('a'), ...rest] = everybody;
    const found = [first.checkedWith({}, { 'leader-2': 'mustNotMeet' }), ...rest];
    expect(says(planned, 'composition', bodyFor(six), found)).toEqual(['leaderMustNotLead']);
  });
  it('looks at whoever attends already without being on the list', () => {
    const beside = aParticipant('x').listed().checkedWith({ a: 'mustNotMeet' }, free).placed('attending');
    expect(says(planned, 'composition', bodyFor(six), [...everybody, beside])).toContain('conflictInGroup');
  });
  it('shows its answers as they stand, each citizen once, and nobody who has left', () => {
    expect(says(planned, 'composition', bodyFor(six, { pairs: [] }), everybody)).toEqual([
      'compositionNotAsAnswered',
    ]);
    expect(says(planned, 'composition', bodyFor(six, { leaders: [] }), everybody)).toEqual([
      'compositionNotAsAnswered',
    ]);
    const twice = bodyFor(six);
    const doubled = { ...twice, participants: [...twice.participants, ...twice.participants.slice(0, 1)] };
    expect(says(planned, 'composition', doubled, everybody)).toEqual(['participantTwice']);
    const [first = asked('a'), ...rest] = everybody;
    for (const gone of [first.signs('waitingChange', { to: 'withdrawn' }), first.placed('left')])
      expect(says(planned, 'composition', bodyFor(six), [gone, ...rest])).toEqual(['participantWithdrawn']);
  });
  it('has the size of its plan, or says why not', () => {
    const five = six.slice(0, 5);
    expect(says(planned, 'composition', bodyFor(five), everybody)).toEqual(['groupSizeReasonMissing']);
    expect(says(planned, 'composition', bodyFor(five, { sizeReason: 'En flyttede' }), everybody)).toEqual([]);
    const small = aGroup().planned({ least: 4, sizeReason: 'Lille by' });
    expect(says(small, 'composition', bodyFor(five), everybody)).toEqual([]);
  });
});

describe('what happens in a group', () => {
  const running = planned.composed(six).signs('groupMove', { to: 'running' });
  const session: BodyOf<'groupSession'> = {
    session: 1,
    onDay: aMonday,
    leaders: ['leader-1'],
    people: [{ case: 'a', attendance: 'came' }],
  };
  it('is written up also for somebody held, not cleared or gone, and of a group that ended', () => {
    const held = everybody.map((one) => one.checkedWith({ b: 'mustNotMeet', c: 'mustNotMeet' }));
    expect(says(running, 'groupSession', session, held)).toEqual([]);
    expect(says(running.signs('groupMove', { to: 'ended' }), 'groupSession', session)).toEqual([]);
    expect(says(aGroup(), 'groupSession', session)).toEqual([]);
    expect(says(running, 'groupSession', { ...session, onDay: '2026-11-03' })).toEqual(['dateInFuture']);
  });
  it('lets a concern be told at any time, and closes one only by its own name', () => {
    const concern = { case: 'a', onDay: aMonday, what: 'Fulgt hjem' };
    expect(says(aGroup(), 'safetyConcern', concern)).toEqual([]);
    const told = running.signs('safetyConcern', concern, { id: 'w1' });
    const reached = {
      about: 'concern',
      case: 'a',
      concern: 'w1',
      who: 'Nina',
      onDay: aMonday,
      at: '20:10',
    } as const;
    expect(says(told, 'reached')).toEqual([]);
    expect(says(told, 'reached', reached)).toEqual([]);
    expect(says(told, 'reached', { ...reached, who: ' ' })).toEqual(['whoWasReachedMissing']);
    expect(says(told, 'reached', { ...reached, case: 'b' })).toEqual(['nothingToAnswer']);
    expect(says(told, 'reached', { ...reached, onDay: '2026-11-03' })).toEqual(['dateInFuture']);
    expect(says(told, 'reached', { ...reached, about: 'absence', session: 1 })).toEqual([]);
  });
  it('moves or cancels a session that is to come', () => {
    expect(says(aGroup(), 'sessionChange')).toEqual(['groupPlanMissing']);
    expect(says(running, 'sessionChange', { to: 'day', session: 2, onDay: '2026-11-11' })).toEqual([]);
    expect(says(running, 'sessionChange', { to: 'day', session: 2, onDay: '2026-11-01' })).toEqual([
      'dateInPast',
    ]);
    expect(says(running, 'sessionChange', { to: 'cancelled', session: 11, reason: 'x' })).toEqual([
      'sessionNotPlanned',
    ]);
    expect(says(running, 'sessionChange', { to: 'cancelled', session: 2, reason: ' ' })).toEqual([
      'groupMoveReasonMissing',
    ]);
    const held = running.signs('groupSession', session);
    expect(says(held, 'sessionChange', { to: 'cancelled', session: 1, reason: 'x' })).toEqual([
      'sessionAlreadyHeld',
    ]);
  });
  it('takes a catch-up talk of a day that has come', () => {
    const talk = { case: 'a', onDay: aMonday, text: 'Talte om temaet' };
    expect(says(running, 'catchUpTalk', talk)).toEqual([]);
    expect(says(running, 'catchUpTalk', { ...talk, onDay: '2026-11-03' })).toEqual(['dateInFuture']);
  });
});

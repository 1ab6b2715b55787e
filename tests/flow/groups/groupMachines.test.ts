import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createActor, initialTransition, transition, type AnyStateMachine } from 'xstate';
import { groupMachine } from '../../../src/flow/groups/groupMachine.ts';
import type { GroupContext } from '../../../src/flow/groups/groupSetup.ts';
import { participantMachine } from '../../../src/flow/groups/participantMachine.ts';
import { takeInGroup } from '../../../src/flow/groups/takeInGroup.ts';
import { takeInParticipant } from '../../../src/flow/groups/readParticipant.ts';
import { asLocalDate, asStreamId } from '../../../src/entries/ids.ts';
import { placeMoves, waitingMoves } from '../../../src/model/groups/groupVocabulary.ts';
import { aMonday } from '../../support/aCase.ts';
import { aGroup, aParticipant, around, theGroup } from '../../support/aGroup.ts';

const story = aGroup()
  .planned()
  .signs('groupMove', { to: 'recruiting' })
  .composed(['a', 'b'])
  .on('2026-11-03')
  .held(1, { a: 'noWord', b: 'came' })
  .signs('safetyConcern', { case: 'a', onDay: '2026-11-03', what: 'x' }, { id: 'w1' })
  .signs('sessionChange', { to: 'cancelled', session: 2, reason: 'x' })
  .signs('catchUpTalk', { case: 'a', onDay: '2026-11-03', text: 'x' });

test('the machine and the fold agree, whether entries come one by one or all at once, in any order', () => {
  const [empty] = initialTransition(groupMachine);
  const all = transition(groupMachine, empty, { type: 'entriesCame', entries: story.entries })[0];
  fc.assert(
    fc.property(fc.shuffledSubarray([...story.entries], { minLength: story.entries.length }), (shuffled) => {
      const end = shuffled.reduce(
        (snapshot, entry) => transition(groupMachine, snapshot, { type: 'entriesCame', entries: [entry] })[0],
        empty,
      );
      expect(end.value).toEqual(all.value);
      expect(end.context.learnt).toEqual(takeInGroup(story.entries));
    }),
    { numRuns: 20 },
  );
});

test('a participant reads the same however the entries arrived', () => {
  const { entries } = aParticipant('a')
    .listed()
    .checkedWith({ b: 'mustNotMeet' }, { l: 'noConflictFound' }, { id: 'm1' })
    .checkedWith({ b: 'noConflictFound' }, {}, { after: ['m1'] })
    .placed('invited')
    .placed('attending')
    .cleared('2026-11-03', 'actSameDay')
    .cleared('2026-11-03', 'afterTwoInARow')
    .signs('groupPreparing', { onDay: aMonday, hopes: 'Ro' })
    .signs('fromGroup', { group: theGroup, what: 'concern', onDay: aMonday, text: 'x' }, { id: 'f1' })
    .signs('fromGroup', { group: theGroup, what: 'concern', onDay: aMonday, text: 'y' }, { amends: 'f1' })
    .signs('waitingChange', { to: 'paused', recontactOn: '2026-12-01' });
  const told = takeInParticipant(entries);
  expect(told?.facts).toMatchObject({
    waiting: 'paused',
    clearances: [{ absence: 'afterTwoInARow' }],
    fromGroup: [{ entry: 'f1', text: 'y' }],
  });
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length * 2 }), (mixed) => {
      expect(takeInParticipant(mixed)).toEqual(told);
    }),
    { numRuns: 100 },
  );
});

test('the day enters last', () => {
  const actor = createActor(groupMachine).start();
  actor.send({ type: 'entriesCame', entries: aGroup().planned().entries });
  expect(actor.getSnapshot().value).toMatchObject({ sessions: 'ahead' });
  actor.send({ type: 'today', today: asLocalDate('2026-11-03') });
  expect(actor.getSnapshot().value).toMatchObject({ sessions: 'today' });
  actor.send({ type: 'around', around: around([aParticipant('a').listed().placed('invited')]) });
  expect(actor.getSnapshot().value).toMatchObject({ together: 'notSigned' });
  actor.send({ type: 'learnt', learnt: takeInGroup(story.entries) });
  expect(actor.getSnapshot().value).toMatchObject({ worry: 'concernOpen' });
});

test.each([
  ['group', groupMachine as AnyStateMachine],
  ['participant', participantMachine as AnyStateMachine],
])('every guard the machine of a %s names has a meaning, and every meaning is used', (_, machine) => {
  const named = new Set<string>();
  const walk = (node: AnyStateMachine['root']): void => {
    for (const arrow of node.always ?? []) if (typeof arrow.guard === 'string') named.add(arrow.guard);
    for (const child of Object.values(node.states)) walk(child);
  };
  walk(machine.root);
  expect([...named].sort()).toEqual(Object.keys(machine.implementations.guards).sort());
});

type Guard = (of: { readonly context: unknown }) => boolean;
function answersOf(
  machine: AnyStateMachine,
  contexts: readonly unknown[],
): Readonly<Record<string, readonly boolean[]>> {
  const guards = machine.implementations.guards as Readonly<Record<string, Guard>>;
  return Object.fromEntries(
    Object.entries(guards).map(([name, guard]) => [
      name,
      [...new Set(contexts.map((context) => guard({ context })))].sort(),
    ]),
  );
}
test('every guard of a group is answered once with yes and once with no', () => {
  const whole = aGroup().planned({ sessions: 1 }).composed(['a', 'b']);
  const contexts: readonly GroupContext[] = [
    aGroup(),
    whole,
    story,
    story.signs('groupMove', { to: 'running' }),
    story.signs('groupMove', { to: 'ended' }),
    story.signs('groupMove', { to: 'cancelled' }),
    whole.on('2026-11-03').held(1, { a: 'came' }),
    aGroup().planned().signs('groupMove', { to: 'recruiting' }),
  ].flatMap(({ entries }) =>
    ['2026-11-01', '2026-11-03', '2026-11-10'].flatMap((day) =>
      [[], [aParticipant('a').listed().checkedWith({ b: 'mustNotMeet' })]].map((citizens) => ({
        entries,
        learnt: takeInGroup(entries),
        around: around(citizens),
        today: asLocalDate(day),
      })),
    ),
  );
  for (const [name, answers] of Object.entries(answersOf(groupMachine as AnyStateMachine, contexts)))
    expect(answers, name).toEqual([false, true]);
});
test('every guard of a participant is answered once with yes and once with no', () => {
  const group = asStreamId(theGroup);
  const contexts = [
    { group, known: null, seated: false, held: false },
    { group, known: null, seated: true, held: true },
    ...waitingMoves.flatMap((waiting) =>
      placeMoves.map((to) => ({
        group,
        known: { waiting, places: [{ group, to, onDay: aMonday }] },
        seated: false,
        held: false,
      })),
    ),
  ];
  for (const [name, answers] of Object.entries(answersOf(participantMachine as AnyStateMachine, contexts)))
    expect(answers, name).toEqual([false, true]);
});

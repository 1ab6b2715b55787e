import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createActor, initialTransition, transition } from 'xstate';
import { caseMachine } from '../../src/flow/caseMachine.ts';
import { caseSetup } from '../../src/flow/caseSetup.ts';
import type { AnyEntry } from '../../src/entries/entry.ts';
import { emptyFacts } from '../../src/rules/emptyFacts.ts';
import { takeIn } from '../../src/flow/takeIn.ts';
import { aCase, aMonday } from '../support/aCase.ts';

const aLongCase = () =>
  aCase()
    .told()
    .withChild('c1')
    .cardAnswered('c1')
    .inTargetGroup()
    .evaluated('elevated')
    .planned()
    .decided('individualCourse')
    .courseStarted()
    .signs('caseEvent', { event: 'backToRelation', onDay: aMonday })
    .signs('pause', { until: aMonday })
    .signs('ownWords', { words: 'Jeg er træt', onDay: aMonday });

test('the machine and the fold agree, whether entries come one by one or all at once, in any order', () => {
  const { entries } = aLongCase();
  const [empty] = initialTransition(caseMachine);
  const all = transition(caseMachine, empty, { type: 'entriesCame', entries })[0];
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (shuffled) => {
      const end = shuffled.reduce(
        (snapshot, entry) => transition(caseMachine, snapshot, { type: 'entriesCame', entries: [entry] })[0],
        empty,
      );
      expect(end.value).toEqual(all.value);
      expect(end.context.learnt).toEqual(takeIn(entries));
    }),
    { numRuns: 30 },
  );
});

test('the day enters last, and only then is anything overdue', () => {
  const { entries } = aCase().told();
  const actor = createActor(caseMachine).start();
  actor.send({ type: 'entriesCame', entries });
  expect(actor.getSnapshot().value).toMatchObject({ risk: 'wanted' });
  actor.send({ type: 'today', today: aCase().daysLater(2).today });
  expect(actor.getSnapshot().value).toMatchObject({ risk: 'wantedOverdue' });
});

test('every guard the machine names has a meaning, and every meaning is used', () => {
  const named = new Set<string>();
  const walk = (node: typeof caseMachine.root): void => {
    for (const arrow of node.always ?? []) if (typeof arrow.guard === 'string') named.add(arrow.guard);
    for (const child of Object.values(node.states)) walk(child);
  };
  walk(caseMachine.root);
  expect([...named].sort()).toEqual(Object.keys(caseMachine.implementations.guards).sort());
});

test('every guard is answered once with yes and once with no', () => {
  const long = aLongCase();
  const cases: readonly { readonly entries: readonly AnyEntry[]; readonly days: number }[] = [
    aCase(),
    aCase().told(),
    aCase().signs('detection', { outcome: 'worryNotTold', wayIn: 'routine', signs: 'x' }),
    aCase().signs('detection', { outcome: 'notTold', wayIn: 'routine' }),
    aCase().signs('detection', { outcome: 'notSafeToAsk', wayIn: 'routine', askAgainOn: '2026-12-01' }),
    aCase().told().withChild('c1'),
    aCase()
      .withChild('c1')
      .signs('notificationAnswer', { child: 'c1', answer: 'waiting', waitUntil: '2026-11-03' }),
    long,
    long.evaluated('high'),
    long.signs('caseEvent', { event: 'silenceAfterContact', onDay: aMonday }),
    long.signs('courseEnd', { how: 'completed' }).signs('followUp', { onDay: aMonday, violenceSince: 'no' }),
    long.closed(),
  ].flatMap((one) => [0, 90].map((days) => ({ entries: one.entries, days })));
  const answers = new Map<string, Set<boolean>>();
  for (const { entries, days } of cases) {
    const learnt = takeIn(entries);
    const context = { entries, learnt, today: aCase().daysLater(days).today };
    for (const [name, guard] of Object.entries(caseMachine.implementations.guards)) {
      const ask = guard as (asked: { readonly context: typeof context }) => boolean;
      answers.set(name, (answers.get(name) ?? new Set()).add(ask({ context })));
    }
  }
  const onlyOne = [...answers].filter(([, seen]) => seen.size < 2).map(([name]) => name);
  expect(onlyOne).toEqual([]);
});

test('the machine runs nothing by itself: no invoke, no timer, no dot in a state id', () => {
  expect(caseSetup).toBeDefined();
  const walk = (node: typeof caseMachine.root): void => {
    expect(node.invoke).toEqual([]);
    expect(node.after).toEqual([]);
    expect(node.key).not.toContain('.');
    for (const child of Object.values(node.states)) walk(child);
  };
  walk(caseMachine.root);
  expect(emptyFacts.risk).toBeNull();
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { replay } from '../../src/flow/replay.ts';
import { aCase, aMonday, signed } from '../support/aCase.ts';

const readyForCourse = () =>
  aCase().told().inTargetGroup().evaluated('elevated').planned().decided('individualCourse');

test('an empty case has begun and owes nothing', () => {
  const view = aCase().stands();
  expect(view.value).toEqual({ path: 'begun', risk: 'none', plan: 'none', duty: 'none', presence: 'here' });
  expect(view.nextUp).toEqual([]);
});

test('a case goes from told to a running course, and to closed', () => {
  expect(aCase().told().stands().value).toMatchObject({ path: 'told', risk: 'wanted' });
  expect(readyForCourse().stands().value).toMatchObject({ path: 'decided', risk: 'inDate', plan: 'inPlace' });
  const running = readyForCourse().courseStarted();
  expect(running.stands().value).toMatchObject({ path: { course: 'running' } });
  expect(running.closed().stands().value).toMatchObject({ path: 'closed' });
});

test('a course whose plan is not there shows held, and conversations are still logged', () => {
  const held = aCase().told().inTargetGroup().evaluated('elevated').courseStarted();
  expect(held.stands().value.path).toEqual({ course: 'held' });
  expect(held.stands().held.map((reason) => reason.code)).toEqual(['planNotSigned']);
  expect(held.door('conversation')).toEqual([]);
});

test('the same entries in any order give the same view', () => {
  const told = readyForCourse()
    .courseStarted()
    .withChild('c1')
    .cardAnswered('c1')
    .signs('caseEvent', { event: 'separation', onDay: aMonday });
  const straight = told.stands();
  fc.assert(
    fc.property(fc.shuffledSubarray([...told.entries], { minLength: told.entries.length }), (entries) => {
      expect(replay(entries, { today: told.today })).toEqual(straight);
    }),
  );
});

test('a kind from a newer version is kept and said so', () => {
  const strange = {
    ...signed('ownWords', { words: 'x', onDay: aMonday }, { id: 'n1', lamport: 9 }),
    kind: 'moonPhase',
  };
  const view = replay([...aCase().told().entries, strange], { today: aMonday });
  expect(view.unknownKinds).toEqual(['moonPhase']);
  expect(view.value.path).toBe('told');
});

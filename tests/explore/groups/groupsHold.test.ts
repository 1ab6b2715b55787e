import { describe, expect, it } from 'vitest';
import { participantMachine } from '../../../src/flow/groups/participantMachine.ts';
import { learnParticipant } from '../../../src/flow/groups/learnParticipant.ts';
import { participantStateOf } from '../../../src/flow/groups/readGroup.ts';
import { groupDoors } from '../../../src/rules/groups/doors/groupDoors.ts';
import { exploreGroup } from './exploreGroup.ts';

describe('every way through a group', () => {
  it('on one device signs no composition with a conflict or with somebody nobody checked', () => {
    const { broken, states, transitions, seconds } = exploreGroup();
    process.stdout.write(`a group: ${states} states, ${transitions} transitions, ${seconds.toFixed(1)} s\n`);
    expect(broken).toBeNull();
    expect(states).toBeGreaterThan(400);
  });
  it('whatever a merge brings, shows whoever attends beside a conflict as held', () => {
    const { broken, states } = exploreGroup({ doors: null });
    expect(broken).toBeNull();
    expect(states).toBeGreaterThan(1500);
  });
});

describe('a fault is found', () => {
  it('in a door that forgets conflicts', () => {
    const composition: typeof groupDoors.composition = (...asked) =>
      groupDoors.composition(...asked).filter(({ code }) => code !== 'conflictInGroup');
    expect(exploreGroup({ doors: { ...groupDoors, composition } }).broken).toMatchObject({
      what: 'signed',
      path: ['the plan', 'a must not meet b', 'a and b composed'],
    });
  });
  it('in a door that forgets who was not checked', () => {
    const composition: typeof groupDoors.composition = (...asked) =>
      groupDoors.composition(...asked).filter(({ code }) => code !== 'pairNotChecked');
    expect(exploreGroup({ doors: { ...groupDoors, composition } }).broken?.path).toEqual([
      'the plan',
      'a and b composed',
    ]);
  });
  it('in a machine that forgets to show it', () => {
    const machine = participantMachine.provide({ guards: { isHeld: () => false } });
    const stateOf: typeof participantStateOf = (input) => participantStateOf(input, machine);
    expect(exploreGroup({ doors: null, stateOf }).broken?.what).toBe('quiet');
  });
  it('in a fold where the newest answer wins without naming what it replaces', () => {
    const conflictCheck: typeof learnParticipant.conflictCheck = (facts, entry, first) => {
      const pairs = new Set<string>(entry.body.with.map((one) => one.case));
      const checked = facts.checked.filter((one) => !pairs.has(one.with));
      return learnParticipant.conflictCheck?.({ ...facts, checked }, entry, first) ?? facts;
    };
    expect(exploreGroup({ learners: { ...learnParticipant, conflictCheck } }).broken?.path).toEqual([
      'the plan',
      'a must not meet b',
      'a and b may meet',
      'a and b composed',
    ]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '../../src/entries/entry.ts';
import { replay } from '../../src/flow/replay.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { isLower } from '../../src/rules/riskRules.ts';
import { aCase, aMonday, signed } from '../support/aCase.ts';

const reason = { 'factor.strangulation': 'yes', lowLevelReason: 'Hun er i et andet land.' } as const;
const waits = aCase().told().evaluated('elevated', reason);
const evaluation = waits.newest('riskEvaluation');
const riskOf = (entries: readonly AnyEntry[]) => replay(entries, { today: aMonday }).facts.risk;

describe('a level below what one may choose', () => {
  const answers = fc.array(
    fc.record({
      by: fc.constantFrom('anna', 'bo', 'carl', 'dora'),
      agrees: fc.constantFrom('yes' as const, 'no' as const),
      device: fc.constantFrom('a', 'b', 'c'),
      lamport: fc.integer({ min: 3, max: 7 }),
      about: fc.constantFrom(evaluation, evaluation, evaluation, 'another'),
    }),
    { maxLength: 7 },
  );
  const entriesOf = (given: typeof answers extends fc.Arbitrary<infer T> ? T : never) =>
    given.map(({ by, agrees, device, lamport, about }, at) =>
      signed('secondPerson', { evaluation: about, agrees }, { id: `s${at}`, lamport, by, device }),
    );

  it('never holds without somebody else who agrees, nor over a no, however the answers were merged', () => {
    fc.assert(
      fc.property(answers, fc.infiniteStream(fc.nat()), (given, dice) => {
        const answered = entriesOf(given);
        const mixed = [...waits.entries, ...answered].sort(() => (dice.next().value % 2 === 0 ? 1 : -1));
        const risk = riskOf(mixed);
        const others = given.filter(({ by, about }) => by !== 'anna' && about === evaluation);
        const agreed = others.some(({ agrees }) => agrees === 'yes');
        const no = others.some(({ agrees }) => agrees === 'no');
        expect(risk?.holds).toBe(agreed && !no ? 'elevated' : 'high');
        expect(isLower(risk?.holds ?? 'present', 'high')).toBe(agreed && !no);
        // The same set in any order, any number of times, is the same case.
        expect(riskOf([...waits.entries, ...answered, ...answered])).toEqual(risk);
      }),
    );
  });
  it('waits again with every new evaluation', () => {
    const agreed = waits.signs('secondPerson', { evaluation, agrees: 'yes' }, { by: 'bo' });
    const again = agreed.evaluated('elevated', reason);
    expect(riskOf(again.entries)).toMatchObject({ second: 'pending', holds: 'high' });
  });
  it('stands in the summary with who chose it and since when, until it was answered', () => {
    const second = (entries: readonly AnyEntry[]) => summarise(entries).caseFile?.second;
    const since = { by: 'anna', chosen: 'elevated', since: aMonday };
    expect(second(waits.entries)).toEqual({ ...since, disagreed: false });
    const said = (agrees: 'yes' | 'no') =>
      second(waits.signs('secondPerson', { evaluation, agrees }, { by: 'bo' }).entries);
    expect(said('yes')).toBeNull();
    expect(said('no')).toEqual({ ...since, disagreed: true });
  });
});

describe('a colleague who is asked to look before closing', () => {
  const asked = aCase().told().evaluated('high').signs('closingWish', {});
  const wished = (entries: readonly AnyEntry[]) => summarise(entries).caseFile?.lookWished;
  it('is wished for until somebody has looked', () => {
    expect(wished(asked.entries)).toEqual({ by: 'anna', since: aMonday });
    expect(asked.stands().nextUp.map(({ reason: { code } }) => code)).toContain('closingWaitsForLook');
    expect(wished(asked.signs('colleagueLook', { agrees: 'no' }, { by: 'bo' }).entries)).toBeNull();
    expect(wished(asked.evaluated('high').entries)).not.toBeNull();
    expect(wished(asked.closed().entries)).toBeNull();
  });
});

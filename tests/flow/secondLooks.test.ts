import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyEntry, BasedOn } from '../../src/entries/entry.ts';
import { asLocalDate } from '../../src/entries/ids.ts';
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
      until: fc.constantFrom('none' as const, null, aMonday, asLocalDate('2026-11-01')),
    }),
    { maxLength: 7 },
  );
  const entriesOf = (given: typeof answers extends fc.Arbitrary<infer T> ? T : never) =>
    given.map(({ by, agrees, device, lamport, about, until }, at) => {
      const competence = until === 'none' ? null : { id: 'riskEvaluation' as const, until };
      const how = { id: `s${at}`, lamport, by, device, competence };
      return signed('secondPerson', { evaluation: about, agrees }, how);
    });
  const isTrained = (until: string | null): boolean =>
    until === null || (until !== 'none' && until >= aMonday);

  it('never holds without somebody else who agrees with the training for it, nor over a no, however the answers were merged', () => {
    fc.assert(
      fc.property(answers, fc.infiniteStream(fc.nat()), (given, dice) => {
        const answered = entriesOf(given);
        const mixed = [...waits.entries, ...answered].sort(() => (dice.next().value % 2 === 0 ? 1 : -1));
        const risk = riskOf(mixed);
        const others = given.filter(({ by, about }) => by !== 'anna' && about === evaluation);
        const agreed = others.some(({ agrees, until }) => agrees === 'yes' && isTrained(until));
        const no = others.some(({ agrees }) => agrees === 'no');
        expect(risk?.holds).toBe(agreed && !no ? 'elevated' : 'high');
        expect(isLower(risk?.holds ?? 'present', 'high')).toBe(agreed && !no);
        // The same set in any order, any number of times, is the same case.
        expect(riskOf([...waits.entries, ...answered, ...answered])).toEqual(risk);
      }),
    );
  });
  it('keeps a yes signed without the training, lists it as noted, and waits on', () => {
    const says = (competence: BasedOn['competence'], outsideName?: string) =>
      waits.signs(
        'secondPerson',
        { evaluation, agrees: 'yes', ...(outsideName === undefined ? {} : { outsideName }) },
        { by: 'carl', competence, id: 'answer' },
      );
    const yesterday = asLocalDate('2026-11-01');
    for (const competence of [
      null,
      { id: 'detection', until: null },
      { id: 'riskEvaluation', until: yesterday },
    ])
      expect(says(competence as BasedOn['competence']).stands()).toMatchObject({
        facts: { risk: { second: 'pending', holds: 'high' } },
        noted: ['answer'],
      });
    // What somebody from outside answered is written down by a colleague, trained or not.
    expect(riskOf(says(null, 'Nora Nordvig').entries)).toMatchObject({ second: 'agreed' });
    // The way on stays open to who is trained.
    const agreed = says(null).signs('secondPerson', { evaluation, agrees: 'yes' }, { by: 'bo' });
    expect(riskOf(agreed.entries)).toMatchObject({ second: 'agreed', holds: 'elevated' });
  });
  it('stays the higher one after a no, whoever gave it', () => {
    const no = waits.signs('secondPerson', { evaluation, agrees: 'no' }, { by: 'carl', competence: null });
    expect(riskOf(no.entries)).toMatchObject({ second: 'disagreed', holds: 'high' });
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

import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { LocalDate } from '../../src/entries/ids.ts';
import { stateOf } from '../../src/flow/replay.ts';
import { learn } from '../../src/flow/takeIn.ts';
import { plusDays } from '../../src/rules/dates.ts';
import { doorOf } from '../../src/rules/doors/doors.ts';
import { emptyFacts } from '../../src/rules/emptyFacts.ts';
import type { CaseFacts } from '../../src/rules/facts.ts';
import { aMonday } from '../support/aCase.ts';
import { keyOf, ticks } from './abstraction.ts';
import { explore, step, world, today as exploredDay, type Explored } from './explore.ts';
import { entryOf, momentOf, moves, type Move } from './moves.ts';

/**
 * The explorer keeps one state per key, with a day that never moves. This holds that nothing is lost by it: a case with
 * real dates, days apart, is told apart by doors and by the fold exactly as the explored state of the same key is.
 */
let explored: Explored;
beforeAll(() => {
  explored = explore({ ...world });
}, 300_000);

/** A move on a real day, with a real next date. */
function live(facts: CaseFacts, move: Move, today: LocalDate, days: number): CaseFacts | null {
  const body = move.body(facts, today);
  if (body === null) return null;
  // Where the body sets dates, they are random ones of the same class: to come.
  const dated = {
    ...body,
    ...('nextOn' in body && 'safety' in body ? { nextOn: plusDays(today, days) } : {}),
  };
  const ask = doorOf(move.kind) as (...asked: readonly unknown[]) => readonly { code: string }[];
  if (ask(facts, dated, momentOf(move.by, today)).some(({ code }) => code !== 'nextDateTooLate')) return null;
  return learn(facts, entryOf(move, dated as typeof body, today));
}
/** Whether somebody is paused is left out of the key: only this door reads it, and it moves only presence. */
const comparedMoves = moves.filter((move) => move.kind !== 'resume');
const shape = (value: ReturnType<typeof stateOf>): string =>
  JSON.stringify([value.path, value.risk, value.duty]);
const pathAndRisk = (facts: CaseFacts, today: LocalDate): string =>
  shape(stateOf({ facts, noted: [], unknownKinds: [] }, today));

const steps = fc.array(
  fc.record({
    move: fc.nat({ max: moves.length - 1 }),
    wait: fc.constantFrom(0, 0, 0, 1, 2, 5, 40),
    days: fc.integer({ min: 1, max: 60 }),
  }),
  { minLength: 8, maxLength: 40 },
);

test('a case with real dates is always in a state that was explored, and every move leads both to the same one', () => {
  let compared = 0;
  fc.assert(
    fc.property(steps, (told) => {
      let facts = emptyFacts;
      let today = aMonday;
      for (const { move: index, wait, days } of told) {
        const move = moves[index];
        if (move === undefined) continue;
        today = plusDays(today, wait);
        facts = live(facts, move, today, days) ?? facts;
        const twin = explored.states.get(keyOf(facts, today));
        expect(twin, `not explored: ${keyOf(facts, today)}`).toBeDefined();
        if (twin === undefined) continue;
        expect(pathAndRisk(facts, today)).toBe(pathAndRisk(twin.facts, exploredDay));
        for (const next of comparedMoves) {
          const real = live(facts, next, today, 1);
          const abstract = step(twin.facts, next, world);
          expect(real === null, `${next.name} at ${keyOf(facts, today)}`).toBe(abstract === null);
          if (real !== null && abstract !== null)
            expect(keyOf(real, today), next.name).toBe(keyOf(abstract, exploredDay));
          compared += 1;
        }
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(10_000);
}, 300_000);

test('time that passes only brings what was to come', () => {
  const told = step(emptyFacts, moves[0] as Move, world) ?? emptyFacts;
  const waited = keyOf(told, plusDays(exploredDay, 30));
  const ticked = ticks(told, exploredDay).map((tick) => keyOf(tick.facts, exploredDay));
  expect(ticked).toContain(waited);
});

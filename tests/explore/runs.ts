import { nextUpOf } from '../../src/flow/nextUp.ts';
import { stateOf } from '../../src/flow/replay.ts';
import { learn, learners } from '../../src/flow/takeIn.ts';
import { doorOf } from '../../src/rules/doors/doors.ts';
import type { BodyOf, EntryKind } from '../../src/entries/kinds.ts';
import type { CaseFacts } from '../../src/rules/facts.ts';
import { explore, today, world, type Explored, type World } from './explore.ts';
import { entryOf, momentOf, moves, type Move, type Who } from './moves.ts';
import { brokenBySigning, hiddenBy } from './promises.ts';

const named = (name: string): Move => {
  const found = moves.find((move) => move.name === name);
  if (found === undefined) throw new Error(`no move called ${name}`);
  return found;
};
/** What may always begin, by whom; and what may then be signed, by whom (a plan needs an evaluation to rest on). */
const alwaysOpen: readonly (readonly [Move, begins: Who, signs: Who])[] = [
  [named('danger note'), 'carl', 'carl'],
  [named('supportive talk'), 'carl', 'carl'],
  [named('an event'), 'carl', 'carl'],
  [named('elevated'), 'carl', 'anna'],
  [named('plan'), 'carl', 'anna'],
];
export const helpIsLocked = 11;

/** The opposite of the promises: help, a new evaluation and a new plan can be entered, whatever the state. */
function lockedHelp(facts: CaseFacts, doors: World['doors'] = world.doors): number | null {
  for (const [move, begins, signs] of alwaysOpen) {
    const ask = doorOf(move.kind, doors ?? undefined) as (
      facts: CaseFacts,
      body: BodyOf<EntryKind> | undefined,
      moment: ReturnType<typeof momentOf>,
    ) => readonly unknown[];
    if (ask(facts, undefined, momentOf(begins, today)).length > 0) return helpIsLocked;
    const body = move.body(facts, today);
    // A plan needs an evaluation to rest on: without one it can be begun, not signed.
    if (body === null || (move.kind === 'safetyPlan' && facts.risk === null)) continue;
    if (ask(facts, body, momentOf(signs, today)).length > 0) return helpIsLocked;
    learn(facts, entryOf(move, body, today), learners);
  }
  return null;
}

/** Run 1: one device, doors asked before every signature. */
export const withDoors = (altered: Partial<World> = {}): Explored =>
  explore({
    ...world,
    onSigning: (move, before, after) => brokenBySigning(move, before, after, today),
    onState: (facts) => lockedHelp(facts, altered.doors ?? world.doors),
    ...altered,
  });

/** Run 2: no doors; entries come as any merge can bring them. `valueOf` so that a test can alter the machine. */
export const withoutDoors = (
  altered: Partial<World> = {},
  machine?: Parameters<typeof stateOf>[2],
): Explored =>
  explore({
    ...world,
    doors: null,
    onState: (facts) => {
      const value = stateOf({ facts, noted: [], unknownKinds: [] }, today, machine);
      return hiddenBy(value, facts, nextUpOf(facts, today)) ?? lockedHelp(facts);
    },
    ...altered,
  });

import type { CaseFacts } from '../../src/rules/facts.ts';
import { emptyFacts } from '../../src/rules/emptyFacts.ts';
import { learn, learners } from '../../src/flow/takeIn.ts';
import type { Learners } from '../../src/flow/learn/learner.ts';
import { doorOf, doors, type Doors } from '../../src/rules/doors/doors.ts';
import type { BodyOf, EntryKind } from '../../src/entries/kinds.ts';
import { aMonday } from '../support/aCase.ts';
import { keyOf, ticks } from './abstraction.ts';
import { entryOf, momentOf, moves, type Move } from './moves.ts';

export interface Found {
  readonly facts: CaseFacts;
  readonly from: string | null;
  readonly by: string;
}
export interface Broken {
  readonly promise: number;
  readonly path: readonly string[];
}
export interface Explored {
  readonly states: ReadonlyMap<string, Found>;
  readonly transitions: number;
  readonly deadEnds: number;
  readonly broken: readonly Broken[];
  /** By the clock on the wall: printed for docs/budgets.md, and nothing passes or fails by it. */
  readonly seconds: number;
}
export interface World {
  /** Null: no doors, entries come as a merge brings them. */
  readonly doors: Doors | null;
  readonly learners: Learners;
  readonly onSigning: (move: Move, before: CaseFacts, after: CaseFacts) => number | null;
  readonly onState: (facts: CaseFacts) => number | null;
  /** Stop at the first broken promise: enough to see that a fault is found. */
  readonly stopAtFirst: boolean;
}
export const today = aMonday;
export const world: World = {
  doors,
  learners,
  onSigning: () => null,
  onState: () => null,
  stopAtFirst: false,
};

/** The way from the empty case to a state, by the parent pointers. */
function pathTo(states: ReadonlyMap<string, Found>, key: string): readonly string[] {
  const path: string[] = [];
  for (let at = states.get(key); at?.from != null; at = states.get(at.from)) path.unshift(at.by);
  return path;
}

/** What a move leads to from here, or null where a door or its subject is missing. */
export function step(facts: CaseFacts, move: Move, in_: Pick<World, 'doors' | 'learners'>): CaseFacts | null {
  const body: BodyOf<EntryKind> | null = move.body(facts, today);
  if (body === null) return null;
  if (in_.doors !== null) {
    const ask = doorOf(move.kind, in_.doors) as (...asked: readonly unknown[]) => readonly unknown[];
    if (ask(facts, body, momentOf(move.by, today)).length > 0) return null;
  }
  return learn(facts, entryOf(move, body, today), in_.learners);
}

/** Breadth first over every state the moves can reach; the same key is the same state. */
export function explore(in_: World): Explored {
  const began = performance.now();
  const keep = { doors: in_.doors !== null };
  const first = keyOf(emptyFacts, today, keep);
  const states = new Map<string, Found>([[first, { facts: emptyFacts, from: null, by: '' }]]);
  const queue = [first];
  const broken: Broken[] = [];
  let transitions = 0;
  let deadEnds = 0;
  const report = (promise: number | null, key: string, last: string): void => {
    if (promise !== null) broken.push({ promise, path: [...pathTo(states, key), last] });
  };
  for (const key of queue) {
    const here = states.get(key);
    if (here === undefined) continue;
    report(in_.onState(here.facts), key, '');
    let ways = 0;
    const arrive = (facts: CaseFacts, by: string): void => {
      transitions += 1;
      const next = keyOf(facts, today, keep);
      if (next !== key) ways += 1;
      if (states.has(next)) return;
      states.set(next, { facts, from: key, by });
      queue.push(next);
    };
    for (const tick of ticks(here.facts, today)) arrive(tick.facts, tick.name);
    for (const move of moves) {
      const after = step(here.facts, move, in_);
      if (after === null) continue;
      report(in_.onSigning(move, here.facts, after), key, move.name);
      arrive(after, move.name);
    }
    if (ways === 0) deadEnds += 1;
    if (in_.stopAtFirst && broken.length > 0) break;
  }
  return { states, transitions, deadEnds, broken, seconds: (performance.now() - began) / 1000 };
}

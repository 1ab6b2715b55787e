import type { Entry } from '../../../src/entries/entry.ts';
import { asEntryId, type StreamId } from '../../../src/entries/ids.ts';
import { groupKinds, type GroupKind } from '../../../src/entries/kindFacts.ts';
import type { ParticipationSummary } from '../../../src/entries/summary.ts';
import { learnGroup, type GroupLearners } from '../../../src/flow/groups/learnGroup.ts';
import { learnParticipant, type ParticipantLearners } from '../../../src/flow/groups/learnParticipant.ts';
import { participationPart } from '../../../src/flow/groups/participationPart.ts';
import { participantStateOf } from '../../../src/flow/groups/readGroup.ts';
import { doorOf } from '../../../src/rules/doors/doors.ts';
import { emptyFacts } from '../../../src/rules/emptyFacts.ts';
import { conflictsToName } from '../../../src/rules/groups/conflicts.ts';
import { groupDoorOf, groupDoors, type GroupDoors } from '../../../src/rules/groups/doors/groupDoors.ts';
import { emptyGroupFacts, type GroupFacts } from '../../../src/rules/groups/groupFacts.ts';
import { heldParticipants, membersOf } from '../../../src/rules/groups/held.ts';
import {
  isInPlace,
  noParticipant,
  type ParticipantFacts,
} from '../../../src/rules/groups/participantFacts.ts';
import { aMoment, aMonday } from '../../support/aCase.ts';
import { theGroup } from '../../support/aGroup.ts';
import { citizens, entryOf, leader, steps, type Step } from './groupMoves.ts';

/** What is true of a pair, told by hand from the steps and not by the rules: a conflict stands until it is named. */
type Truth = 'nobody asked' | 'may meet' | 'must not meet';
export interface Standing {
  readonly group: GroupFacts;
  readonly cases: ReadonlyMap<StreamId, ParticipantFacts>;
  readonly truth: ReadonlyMap<string, Truth>;
}
export interface GroupWorld {
  /** Null: no doors, entries come as a merge brings them. */
  readonly doors: GroupDoors | null;
  readonly learners: ParticipantLearners;
  readonly groupLearners: GroupLearners;
  readonly stateOf: typeof participantStateOf;
}
export const groupWorld: GroupWorld = {
  doors: groupDoors,
  learners: learnParticipant,
  groupLearners: learnGroup,
  stateOf: participantStateOf,
};

const pairKey = (one: string, other: string): string => (one < other ? one + other : other + one);
const isGroupKind = (kind: string): kind is GroupKind => groupKinds.some((known) => known === kind);
const part = { machineVersion: '', modelVersion: '', entries: 0 };
const around = ({ cases }: Standing): ReadonlyMap<StreamId, ParticipationSummary> =>
  new Map([...cases].map(([of, facts]) => [of, participationPart(facts, part)]));

const listed = (of: StreamId): ParticipantFacts => ({
  ...noParticipant(of, aMonday),
  alias: `Fugl ${of}`,
  // Of the first two it is known that the leader may lead; the third is asked about on the way.
  checkedLeaders:
    of === citizens[2]
      ? []
      : [{ with: leader, answer: 'noConflictFound', entry: asEntryId('first'), after: [] }],
});
const begun: Standing = {
  group: { ...emptyGroupFacts, group: theGroup },
  cases: new Map(citizens.map((of) => [of, listed(of)])),
  truth: new Map(),
};

/** What no door and no state can tell apart afterwards is left out: ids, texts, and how often the same was said. */
function keyOf(at: Standing, { doors }: Pick<GroupWorld, 'doors'>): string {
  const { group, cases, truth } = at;
  const [a, b] = citizens;
  const isHeld = a !== undefined && b !== undefined && conflictsToName(a, b, cases).length > 0;
  return [
    group.plan === null ? '-' : 'p',
    // Only doors ask where the group is.
    doors === null ? '-' : (group.move?.to ?? '-'),
    // What the rules make of it: the same as the truth below, unless there is a fault.
    String(isHeld),
    group.composition?.participants.length ?? 0,
    ...[...cases.values()].map(
      ({ places, checkedLeaders }) => `${places[0]?.to ?? '-'}${String(checkedLeaders.length > 0)}`,
    ),
    ...['ab', 'ac', 'bc'].map((pair) => truth.get(pair) ?? '-'),
  ].join('|');
}

function truthAfter(before: Standing['truth'], step: Step): Standing['truth'] {
  if (step.pair === undefined) return before;
  const key = pairKey(...step.pair);
  const was = before.get(key);
  if (step.answer === 'mustNotMeet') return new Map(before).set(key, 'must not meet');
  return was === 'must not meet' && step.byName !== true ? before : new Map(before).set(key, 'may meet');
}
function mayBeSigned(at: Standing, step: Step, known: ReturnType<typeof around>, doors: GroupDoors): boolean {
  const participants = known;
  const moment = { ...aMoment(aMonday), placing: { facts: at.group, participants } };
  if (isGroupKind(step.kind))
    return (
      groupDoorOf(step.kind, doors)(at.group, step.body as never, moment, {
        participants,
        groupLeaders: null,
      }).length === 0
    );
  const facts = { ...emptyFacts, participant: at.cases.get(step.of ?? theGroup) ?? null };
  return doorOf(step.kind)(facts, step.body as never, moment).length === 0;
}

export interface Broken {
  readonly what: 'signed' | 'quiet';
  readonly path: readonly string[];
}
/** A pair, of these, of whom something other than "may meet" is true. */
const apart = (cases: readonly StreamId[], { truth }: Standing, which: readonly Truth[]): boolean =>
  cases.some((one, at) =>
    cases.slice(at + 1).some((other) => which.includes(truth.get(pairKey(one, other)) ?? 'nobody asked')),
  );

/** Somebody attends without showing as held, although a conflict of theirs is placed in the same group. */
function quietBeside(at: Standing, world: GroupWorld): boolean {
  const { truth, cases, group } = at;
  if (![...truth.values()].includes('must not meet')) return false;
  const inHere = (of: StreamId): boolean => {
    const to = cases.get(of)?.places[0]?.to;
    const composed = group.composition?.participants.some((one) => one.case === of) ?? false;
    return to === undefined ? composed : isInPlace(to);
  };
  const endangered = citizens.filter(
    (of) =>
      cases.get(of)?.places[0]?.to === 'attending' &&
      citizens.some((other) => inHere(other) && truth.get(pairKey(of, other)) === 'must not meet'),
  );
  if (endangered.length === 0) return false;
  const known = around(at);
  const held = new Set(heldParticipants(group, known).map((one) => one.case));
  const seated = new Set(membersOf(group, known).seated);
  return endangered.some(
    (of) =>
      world.stateOf({
        group: theGroup,
        known: known.get(of) ?? null,
        seated: seated.has(of),
        held: held.has(of),
      }).place === 'attending',
  );
}

function after(
  at: Standing,
  step: Step,
  known: ReturnType<typeof around>,
  world: GroupWorld,
  number: number,
): Standing {
  const names = step.byName === true && step.pair !== undefined ? conflictsToName(...step.pair, known) : [];
  const entry = entryOf(step, number, names) as Entry;
  const same = (id: typeof entry.id) => id;
  if (isGroupKind(step.kind)) {
    const learner = world.groupLearners[step.kind] as ((...of: readonly unknown[]) => GroupFacts) | undefined;
    return { ...at, group: learner?.(at.group, entry, same) ?? at.group };
  }
  const learner = world.learners[step.kind] as ((...of: readonly unknown[]) => ParticipantFacts) | undefined;
  const of = step.of ?? theGroup;
  const facts = learner?.(at.cases.get(of), entry, same);
  const cases = facts === undefined ? at.cases : new Map(at.cases).set(of, facts);
  return { ...at, cases, truth: truthAfter(at.truth, step) };
}

/** Breadth first over everything one group and three citizens can come to; stops at the first promise broken. */
export function exploreGroup(altered: Partial<GroupWorld> = {}): {
  readonly states: number;
  readonly transitions: number;
  readonly seconds: number;
  readonly broken: Broken | null;
} {
  const world = { ...groupWorld, ...altered };
  const began = performance.now();
  const seen = new Map<string, { readonly from: string | null; readonly by: string }>([
    [keyOf(begun, world), { from: null, by: '' }],
  ]);
  const queue: (readonly [string, Standing])[] = [[keyOf(begun, world), begun]];
  let transitions = 0;
  const report = (what: Broken['what'], key: string, last: string) => {
    const path: string[] = last === '' ? [] : [last];
    for (let at = seen.get(key); at?.from != null; at = seen.get(at.from)) path.unshift(at.by);
    return {
      states: seen.size,
      transitions,
      seconds: (performance.now() - began) / 1000,
      broken: { what, path },
    };
  };
  for (const [key, at] of queue) {
    if (world.doors === null && quietBeside(at, world)) return report('quiet', key, '');
    const known = around(at);
    for (const step of steps) {
      if (world.doors !== null) {
        if (!mayBeSigned(at, step, known, world.doors)) continue;
        const named =
          step.kind === 'composition'
            ? (step.body as { participants: { case: StreamId }[] }).participants
            : [];
        if (
          apart(
            named.map((one) => one.case),
            at,
            ['nobody asked', 'must not meet'],
          )
        )
          return report('signed', key, step.name);
      }
      transitions += 1;
      const next = after(at, step, known, world, transitions);
      const nextKey = keyOf(next, world);
      if (seen.has(nextKey)) continue;
      seen.set(nextKey, { from: key, by: step.name });
      queue.push([nextKey, next]);
    }
  }
  return { states: seen.size, transitions, seconds: (performance.now() - began) / 1000, broken: null };
}

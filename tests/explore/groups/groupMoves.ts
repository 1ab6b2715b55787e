import type { AnyEntry } from '../../../src/entries/entry.ts';
import { asEntryId, asPersonId, asStreamId, type StreamId } from '../../../src/entries/ids.ts';
import type { BodyOf } from '../../../src/entries/kinds.ts';
import type { EntryKind, GroupKind } from '../../../src/entries/kindFacts.ts';
import type { ConflictAnswer, PlaceMove } from '../../../src/model/groups/groupVocabulary.ts';
import type { Role } from '../../../src/model/vocabulary.ts';
import { aMonday, signed } from '../../support/aCase.ts';
import { theGroup } from '../../support/aGroup.ts';

/** Three citizens and one leader are enough: a conflict is between two, and the third shows that it stays there. */
export const citizens = ['a', 'b', 'c'].map(asStreamId);
export const leader = asPersonId('leader-1');

/** What one entry says, signed into the group's stream or a case's. */
export interface Step {
  readonly name: string;
  /** Null: the group's own stream. */
  readonly of: StreamId | null;
  readonly kind: EntryKind;
  readonly body: unknown;
  readonly role: Role;
  /** For a check: whom it is about, what it says, and whether it names the conflicts that hold as those it replaces. */
  readonly pair?: readonly [StreamId, StreamId];
  readonly answer?: ConflictAnswer;
  readonly byName?: boolean;
}
const inGroup = <K extends GroupKind>(name: string, kind: K, body: BodyOf<K>): Step => ({
  name,
  of: null,
  kind,
  body,
  role: 'groupLeader',
});
const inCase = <K extends EntryKind>(
  name: string,
  of: StreamId,
  kind: K,
  body: BodyOf<K>,
  role: Role = 'groupLeader',
): Step => ({ name, of, kind, body, role });

const pairsOf = (cases: readonly StreamId[]) =>
  cases.flatMap((one, at) => cases.slice(at + 1).map((other) => [one, other] as const));
const composed = (cases: readonly StreamId[]): BodyOf<'composition'> => ({
  participants: cases.map((of) => ({ case: of, alias: `Fugl ${of}` })),
  pairs: pairsOf(cases).map(([one, other]) => ({ one, other, answer: 'noConflictFound' })),
  leaders: cases.map((of) => ({ case: of, leader, answer: 'noConflictFound' })),
  criteria: [],
});
const check = (other: StreamId, answer: ConflictAnswer): BodyOf<'conflictCheck'> => ({
  personsRecorded: 1,
  with: [{ case: other, answer }],
  leaders: [{ person: leader, answer: 'noConflictFound' }],
});
const place = (to: PlaceMove): BodyOf<'placement'> => ({ group: theGroup, to, onDay: aMonday });
const plan: BodyOf<'groupPlan'> = {
  name: 'Holdet',
  form: 'closed',
  place: 'Lokale 2',
  firstOn: '2026-11-03',
  startsAt: '17:00',
  endsAt: '19:30',
  sessions: 2,
  least: 2,
  most: 3,
  sizeReason: 'Lille by',
  facilitating: leader,
  oneLeaderReason: 'Sygdom',
  themes: [],
};

const [a, b, c] = ['a', 'b', 'c'].map(asStreamId) as [StreamId, StreamId, StreamId];
const asked = (
  name: string,
  of: StreamId,
  other: StreamId,
  answer: ConflictAnswer,
  byName = false,
): Step => ({
  ...inCase(name, of, 'conflictCheck', check(other, answer), 'keyStaff'),
  pair: [of, other],
  answer,
  byName,
});

export const steps: readonly Step[] = [
  inGroup('the plan', 'groupPlan', plan),
  inGroup('recruiting', 'groupMove', { to: 'recruiting' }),
  inGroup('running', 'groupMove', { to: 'running' }),
  inGroup('a and b composed', 'composition', composed([a, b])),
  inGroup('all three composed', 'composition', composed([a, b, c])),
  ...[a, b].flatMap((of) =>
    (['invited', 'accepted', 'attending', 'left'] as const).map((to) =>
      inCase(`${of} ${to}`, of, 'placement', place(to)),
    ),
  ),
  asked('a and b may meet', a, b, 'noConflictFound'),
  asked('a and c may meet', c, a, 'noConflictFound'),
  asked('b and c may meet', c, b, 'noConflictFound'),
  asked('a must not meet b', a, b, 'mustNotMeet'),
  asked('b must not meet a', b, a, 'mustNotMeet'),
  asked('a and b may meet after all, by name', a, b, 'noConflictFound', true),
];

/** The entry of a step. Ids are numbers in the order they were made, as one device would sign them. */
export function entryOf(step: Step, number: number, after: readonly string[]): AnyEntry {
  const stream =
    step.of === null ? ({ type: 'group', id: theGroup } as const) : ({ type: 'case', id: step.of } as const);
  const entry = signed(step.kind, step.body as never, {
    id: `e${String(number)}`,
    lamport: number,
    onDate: aMonday,
    role: step.role,
  });
  return { ...entry, stream, basedOn: { ...entry.basedOn, entries: after.map(asEntryId) } };
}

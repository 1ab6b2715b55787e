import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asEntryId, asPersonId, asStreamId, type EntryId } from '../../../src/entries/ids.ts';
import type { ParticipationSummary } from '../../../src/entries/summary.ts';
import type { BodyOf } from '../../../src/entries/kinds.ts';
import {
  compositionCheck,
  conflictsToName,
  leaderAnswer,
  pairAnswer,
  type Answer,
} from '../../../src/rules/groups/conflicts.ts';
import { groupDoorOf } from '../../../src/rules/groups/doors/groupDoors.ts';
import { emptyGroupFacts } from '../../../src/rules/groups/groupFacts.ts';
import { aMoment, aMonday } from '../../support/aCase.ts';
import { aParticipant, aPlan, around, theGroup } from '../../support/aGroup.ts';

const [a, b] = ['a', 'b'].map(asStreamId) as [ReturnType<typeof asStreamId>, ReturnType<typeof asStreamId>];
const listed = (of: string) => aParticipant(of).listed();

describe('two citizens', () => {
  it('are not checked until key staff of one of them have answered', () => {
    expect(pairAnswer(a, b, around([listed('a'), listed('b')]))).toBe('notChecked');
    expect(pairAnswer(a, b, around([]))).toBe('notChecked');
    const one = listed('a').checkedWith({ b: 'noConflictFound' });
    expect(pairAnswer(a, b, around([one, listed('b')]))).toBe('noConflictFound');
    expect(pairAnswer(b, a, around([one]))).toBe('noConflictFound');
  });
  it('must not meet when either side says so, until an answer that names it says otherwise', () => {
    const told = listed('b').checkedWith({ a: 'mustNotMeet' }, {}, { id: 'm1' });
    const other = listed('a').checkedWith({ b: 'noConflictFound' });
    expect(pairAnswer(a, b, around([other, told]))).toBe('mustNotMeet');
    expect(conflictsToName(a, b, around([other, told]))).toEqual(['m1']);
    const later = other.checkedWith({ b: 'noConflictFound' });
    expect(pairAnswer(a, b, around([later, told]))).toBe('mustNotMeet');
    const named = other.checkedWith({ b: 'noConflictFound' }, {}, { after: ['m1'] });
    expect(pairAnswer(a, b, around([named, told]))).toBe('noConflictFound');
    const again = told.checkedWith({ a: 'mustNotMeet' }, {}, { id: 'm2' });
    expect(conflictsToName(a, b, around([named, again]))).toEqual(['m2']);
  });
  it('are nothing that somebody who is not key staff could clear; a conflict counts whoever told of it', () => {
    const leader = { role: 'groupLeader' } as const;
    const cleared = listed('a').checkedWith({ b: 'noConflictFound' }, { l: 'noConflictFound' }, leader);
    expect(pairAnswer(a, b, around([cleared]))).toBe('notChecked');
    expect(leaderAnswer(a, asPersonId('l'), around([cleared]))).toBe('notChecked');
    expect(cleared.part().personsRecorded).toBeNull();
    const told = listed('a').checkedWith({ b: 'mustNotMeet' }, { l: 'mustNotMeet' }, leader);
    expect(pairAnswer(a, b, around([told]))).toBe('mustNotMeet');
    expect(leaderAnswer(a, asPersonId('l'), around([told]))).toBe('mustNotMeet');
  });
  it('are never one and the same, and names nobody knows do no harm', () => {
    const odd = listed('a').checkedWith(
      { a: 'mustNotMeet', gone: 'mustNotMeet' },
      {},
      { after: ['nowhere'] },
    );
    expect(pairAnswer(a, a, around([odd]))).toBe('noConflictFound');
    expect(pairAnswer(a, b, around([odd]))).toBe('notChecked');
  });
});
describe('a leader', () => {
  it('must not lead until an answer that names it says otherwise', () => {
    const leader = asPersonId('l');
    const told = listed('a').checkedWith({}, { l: 'mustNotMeet' }, { id: 'm1' });
    const later = told.checkedWith({}, { l: 'noConflictFound' });
    expect(leaderAnswer(a, leader, around([later]))).toBe('mustNotMeet');
    expect(later.part().checkedLeaders).toEqual([{ person: 'l', answer: 'mustNotMeet', entries: ['m1'] }]);
    const named = later.checkedWith({}, { l: 'noConflictFound' }, { after: ['m1'] });
    expect(leaderAnswer(a, leader, around([named]))).toBe('noConflictFound');
  });
});
describe('a composition is checked', () => {
  it('pair by pair, and says how many have nobody recorded', () => {
    const known = around([
      listed('a').checkedWith({ b: 'mustNotMeet' }, { l: 'noConflictFound' }),
      listed('b').signs('conflictCheck', { personsRecorded: 0, with: [], leaders: [] }),
    ]);
    const check = compositionCheck(['a', 'b', 'c', 'a'].map(asStreamId), [asPersonId('l')], known);
    expect(check.conflicts).toEqual([{ kind: 'pair', one: 'a', other: 'b' }]);
    expect(check.notChecked).toEqual([
      { kind: 'pair', one: 'a', other: 'c' },
      { kind: 'pair', one: 'b', other: 'c' },
      { kind: 'leader', case: 'b', leader: 'l' },
      { kind: 'leader', case: 'c', leader: 'l' },
    ]);
    expect(check.withoutPersons).toBe(2);
  });
});

/** One answer of key staff, as it may stand in either of two streams. */
interface Said {
  readonly by: string;
  readonly about: string;
  readonly answer: 'mustNotMeet' | 'noConflictFound';
  readonly id: string;
  readonly after: readonly string[];
}
const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const leaders = ['leader-1', 'leader-2'];
const someAnswers = fc
  .array(
    fc.record({
      by: fc.constantFrom(...people),
      about: fc.constantFrom(...people, ...leaders),
      answer: fc.constantFrom('noConflictFound', 'noConflictFound', 'mustNotMeet'),
      // Names answers by their place; most are about somebody else, or not a conflict.
      after: fc.array(fc.nat({ max: 60 }), { maxLength: 3 }),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list.map((one, at): Said => ({
      ...one,
      id: `e${String(at)}`,
      after: one.after.map((n) => `e${String(n)}`),
    })),
  );
/** Nearly everybody free of conflict with everybody, so that the door is sometimes open. */
const allFree: readonly Said[] = people.flatMap((by) =>
  [...people.filter((other) => other > by), ...leaders].map((about) => ({
    by,
    about,
    answer: 'noConflictFound' as const,
    id: `free-${by}-${about}`,
    after: [],
  })),
);
/** What is true of two, read from what was said in the plainest way there is. */
function truth(said: readonly Said[], one: string, other: string): Answer {
  const about = said.filter(
    (each) => [one, other].includes(each.by) && [one, other].includes(each.about) && each.by !== each.about,
  );
  if (about.length === 0) return 'notChecked';
  const standing = about.filter(
    (each) =>
      each.answer === 'mustNotMeet' &&
      !about.some((later) => later.answer === 'noConflictFound' && later.after.includes(each.id)),
  );
  return standing.length > 0 ? 'mustNotMeet' : 'noConflictFound';
}
type Part = Pick<
  ParticipationSummary,
  'checked' | 'checkedLeaders' | 'personsRecorded' | 'waiting' | 'places'
>;
const known = (said: readonly Said[]): ReadonlyMap<ReturnType<typeof asStreamId>, Part> =>
  new Map(
    people.map((of) => {
      const mine = said.filter((one) => one.by === of);
      const ids = (list: readonly string[]): readonly EntryId[] => list.map(asEntryId);
      const led = leaders.filter((leader) => mine.some(({ about }) => about === leader));
      return [
        asStreamId(of),
        {
          waiting: 'waiting',
          places: [],
          personsRecorded: 1,
          checked: mine
            .filter(({ about }) => people.includes(about))
            .map((one) => ({
              with: asStreamId(one.about),
              answer: one.answer,
              entry: asEntryId(one.id),
              after: ids(one.after),
            })),
          checkedLeaders: led.map((leader) => {
            const answer = truth(mine, of, leader);
            return {
              person: asPersonId(leader),
              answer: answer === 'mustNotMeet' ? answer : 'noConflictFound',
            };
          }),
        },
      ];
    }),
  );
const facts = { ...emptyGroupFacts, group: theGroup, plan: { entry: asEntryId('p'), ...aPlan } };
const moment = aMoment(aMonday);
function bodyFor(cases: readonly string[]): BodyOf<'composition'> {
  const pairs = cases.flatMap((one, at) =>
    cases.slice(at + 1).map((other) => ({ one, other, answer: 'noConflictFound' as const })),
  );
  const led = cases.flatMap((of) =>
    leaders.map((leader) => ({ case: of, leader, answer: 'noConflictFound' as const })),
  );
  const participants = cases.map((of) => ({ case: of, alias: of }));
  return { participants, pairs, leaders: led, criteria: [], sizeReason: 'x' };
}

describe('whatever was said, in ten thousand sets', () => {
  it('the door signs exactly the compositions without a conflict and without anybody unchecked', () => {
    let open = 0;
    fc.assert(
      fc.property(
        fc.subarray([...allFree], { minLength: allFree.length - 2 }),
        fc.oneof(
          fc.constant<readonly Said[]>([]),
          someAnswers.map((list) => list.slice(0, 3)),
          someAnswers,
        ),
        fc.subarray(people, { minLength: 2 }),
        (free, more, cases) => {
          const said = [...free, ...more];
          const reasons = groupDoorOf('composition')(facts, bodyFor(cases), moment, {
            participants: known(said),
            groupLeaders: null,
          });
          const all = cases.flatMap((one, at) => [
            ...cases.slice(at + 1).map((other) => truth(said, one, other)),
            ...leaders.map((leader) =>
              truth(
                said.filter(({ by }) => by === one),
                one,
                leader,
              ),
            ),
          ]);
          const isClear = all.every((answer) => answer === 'noConflictFound');
          expect(reasons.length === 0).toBe(isClear);
          if (isClear) open += 1;
        },
      ),
      { numRuns: 10_000 },
    );
    // Both ways were met: the door is no wall.
    expect(open).toBeGreaterThan(1000);
  });
  it('no further answer turns a conflict into none without naming it', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (before, more) => {
        const conflicts = before.filter(({ answer, by, about }) => answer === 'mustNotMeet' && by !== about);
        const later = more.map((one, at) => ({ ...one, id: `later-${String(at)}` }));
        const named = new Set(later.flatMap(({ after }) => after));
        for (const { by, about, id } of conflicts) {
          if (!people.includes(about) || named.has(id)) continue;
          const pair = [asStreamId(by), asStreamId(about)] as const;
          if (!conflictsToName(...pair, known(before)).includes(asEntryId(id))) continue;
          expect(pairAnswer(...pair, known([...before, ...later]))).toBe('mustNotMeet');
        }
      }),
      { numRuns: 300 },
    );
  });
});

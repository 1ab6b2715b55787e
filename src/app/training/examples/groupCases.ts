import type { StreamId } from '../../../entries/ids.ts';
import type { SignableBody } from '../../../rules/checkForSigning.ts';
import type { Act, Example, SoFar } from '../example.ts';
import { journalised } from './courses.ts';
import { exampleGroup, sessionOf } from './group.ts';
import { waits, type Member } from './onTheList.ts';

/** Key staff's answers: beside those who were on the list before, and beside the one who leads. */
const checkedBeside = (so: SoFar, before: readonly Member[]): SignableBody => {
  const cases: readonly StreamId[] = before.map(so.streamOf);
  return {
    kind: 'conflictCheck',
    body: {
      personsRecorded: 1,
      with: cases.map((of) => ({ case: of, answer: 'noConflictFound' })),
      leaders: [{ person: so.person, answer: 'noConflictFound' }],
    },
  };
};

/** In the group: the preparing talk, the place, and the course begins. */
const comesIn = (more: (so: SoFar) => readonly SignableBody[]): Act => ({
  ago: 10,
  signs: (so) => {
    const { words, day, streamOf } = so;
    const group = streamOf(exampleGroup.id);
    return [
      journalised(so),
      {
        kind: 'groupPreparing',
        body: {
          group,
          onDay: day(-10),
          locationSharing: 'no',
          thereAndHome: words.group.thereAndHome,
          mustNotMeet: 'no',
          hopes: words.group.hopes,
        },
      },
      { kind: 'placement', body: { group, to: 'attending', onDay: day(-10) } },
      {
        kind: 'courseStart',
        body: { course: 'group', firstOn: sessionOf(so, 1), safeWay: words.group.rule },
      },
      ...more(so),
    ];
  },
});

const hyldCase: Example = {
  id: 'hyld',
  acts: [
    ...waits(
      { id: 'hyld', age: '36', needs: ({ words }) => ({ childcare: words.group.hyld.childcare }) },
      15,
      (so) => [checkedBeside(so, [])],
    ),
    comesIn(({ words: { group, staff } }) => [
      {
        kind: 'emergencySheet',
        body: {
          name: group.hyld.sheetName,
          tell112: group.hyld.tell112,
          keyWorker: staff.me,
          keyWorkerPhone: group.numbers.keyWorker,
        },
      },
    ]),
    {
      ago: 1,
      signs: (so) => [
        {
          kind: 'clearance',
          body: {
            group: so.streamOf(exampleGroup.id),
            sessionOn: sessionOf(so, 2),
            cleared: 'cleared',
            absence: 'afterTwoInARow',
            ring: { name: so.words.staff.me, number: so.words.group.numbers.keyWorker },
            standIn: { name: so.words.staff.standIn, number: so.words.group.numbers.standIn },
            tellLeader: so.words.group.hyld.tellLeader,
          },
        },
      ],
    },
  ],
};
const ahornCase: Example = {
  id: 'ahorn',
  acts: [
    ...waits(
      { id: 'ahorn', age: '44', needs: ({ words }) => ({ hours: words.group.ahorn.hours }) },
      14,
      (so) => [checkedBeside(so, ['hyld'])],
    ),
    comesIn(() => []),
  ],
};
const fyrCase: Example = {
  id: 'fyr',
  acts: [
    ...waits(
      { id: 'fyr', age: '51', needs: ({ words }) => ({ access: words.group.fyr.access }) },
      13,
      (so) => [checkedBeside(so, ['hyld', 'ahorn'])],
    ),
    comesIn(() => []),
  ],
};
/** Waits, and nobody has said yet whom they must not meet. */
const boegCase: Example = {
  id: 'boeg',
  acts: waits(
    { id: 'boeg', age: '29', needs: ({ words }) => ({ preference: words.group.boeg.preference }) },
    6,
    (so) => [journalised(so)],
  ),
};

/** Three in the example group, and one who waits for it. */
export const groupCases: readonly Example[] = [hyldCase, ahornCase, fyrCase, boegCase];

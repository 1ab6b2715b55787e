import type { SignableBody } from '../../../rules/checkForSigning.ts';
import type { Act, Example, SoFar } from '../example.ts';
import { journalised, opening } from './courses.ts';

/** An evaluation and the plan that rests on it, one day apart. */
const roenJudged = (ago: number, nextOn: number): readonly Act[] => [
  {
    ago,
    signs: ({ words: { roen, staff }, day }: SoFar): readonly SignableBody[] => [
      {
        kind: 'riskEvaluation',
        body: {
          'factor.strangulation': 'no',
          'factor.weapon': 'no',
          'factor.threatsToKill': 'no',
          'factor.stalking': 'no',
          'factor.ownFear': 'yes',
          'factor.peopleWhoKnow': 'yes',
          'factor.ownStepsThatWorked': 'yes',
          safety: '7',
          measures: [{ id: 'm1', what: roen.fear, who: staff.me, when: roen.how, covers: ['ownFear'] }],
          crisisCentre: 'notNeededNow',
          level: 'elevated',
          why: roen.why,
          nextOn: day(nextOn),
        },
      },
    ],
  },
  {
    ago: ago - 1,
    signs: ({ words: { roen, common }, evaluation, day }) => [
      {
        kind: 'safetyPlan',
        body: {
          form: 'withCitizen',
          evaluation: evaluation(),
          alreadyDoes: roen.already,
          measures: [{ id: 'p1', block: 'warningSigns', what: roen.fear, who: common.you, when: roen.how }],
          copy: 'none',
          reviseOn: day(nextOn),
        },
      },
    ],
  },
];

/** The course has ended, follow-up runs: are the results holding. */
export const roenCase: Example = {
  id: 'roen',
  acts: [
    {
      ago: 100,
      signs: (so) => [
        ...opening(so, {
          age: '38',
          alias: so.words.roen.alias,
          card: { never: ['letter'], channel: 'call', how: so.words.roen.how, phoneWatched: 'no' },
        }),
        {
          kind: 'assessment',
          body: {
            citizenAge: '38',
            atCrisisCentre: 'no',
            persons: [
              {
                id: 'roen-p1',
                label: so.words.common.partner,
                relation: 'formerPartner',
                forms: ['psychological'],
              },
            ],
          },
        },
      ],
    },
    ...roenJudged(99, -70),
    {
      ago: 97,
      signs: ({ words: { roen, common }, day }) => [
        {
          kind: 'pathwayDecision',
          body: { pathway: 'individualCourse', citizenWish: common.wish, reasons: roen.reasons },
        },
        { kind: 'ownWords', body: { words: common.wish, onDay: day(-97) } },
      ],
    },
    {
      ago: 96,
      signs: ({ words: { roen }, day }) => [
        { kind: 'courseStart', body: { course: 'individual', firstOn: day(-90), safeWay: roen.how } },
      ],
    },
    ...[90, 60, 35].map((ago) => ({
      ago,
      signs: ({ words: { roen }, day }: SoFar): readonly SignableBody[] => [
        { kind: 'conversation', body: { onDay: day(-ago), elements: ['agency'], about: roen.talk } },
      ],
    })),
    {
      ago: 34,
      signs: ({ words: { roen } }) => [{ kind: 'courseEnd', body: { how: 'completed', note: roen.end } }],
    },
    ...roenJudged(8, 20),
    {
      ago: 5,
      signs: (so) => [
        {
          kind: 'followUp',
          body: {
            onDay: so.day(-5),
            violenceSince: 'no',
            resultsHolding: so.words.roen.holding,
            network: so.words.roen.network,
            nextStep: so.words.roen.next,
            nextOn: so.day(9),
          },
        },
        journalised(so),
      ],
    },
  ],
};

/** Closed more than a year ago, moved away: the door is open, and it can be opened again with all it holds. */
export const tjoernCase: Example = {
  id: 'tjoern',
  acts: [
    { ago: 430, signs: (so) => opening(so, { age: '29', alias: so.words.tjoern.alias }) },
    {
      ago: 429,
      signs: ({ words: { tjoern, staff }, day }) => [
        {
          kind: 'riskEvaluation',
          body: {
            'factor.ownFear': 'yes',
            'factor.strangulation': 'no',
            'factor.weapon': 'no',
            'factor.threatsToKill': 'no',
            'factor.peopleWhoKnow': 'yes',
            safety: '8',
            measures: [
              { id: 'm1', what: tjoern.calls, who: staff.me, when: tjoern.doorOpen, covers: ['ownFear'] },
            ],
            crisisCentre: 'notNeededNow',
            level: 'elevated',
            why: tjoern.why,
            nextOn: day(-400),
          },
        },
      ],
    },
    {
      ago: 415,
      signs: (so) => [
        {
          kind: 'closing',
          body: { reason: 'movedAway', note: so.words.tjoern.closing, doorOpen: so.words.tjoern.doorOpen },
        },
      ],
    },
    { ago: 414, signs: (so) => [journalised(so)] },
  ],
};

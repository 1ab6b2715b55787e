import type { Example } from '../example.ts';
import { journalised, opening } from './courses.ts';

/** Only wants to talk: supportive talks, staff's own plan, and the citizen has gone back home. */
export const egCase: Example = {
  id: 'eg',
  acts: [
    {
      ago: 21,
      signs: (so) =>
        opening(so, {
          age: '52',
          alias: so.words.eg.alias,
          wants: so.words.eg.wants,
          card: { never: ['call', 'letter'], channel: 'inPersonMeeting', how: so.words.eg.how },
        }),
    },
    {
      ago: 20,
      signs: ({ words: { eg, staff }, day }) => [
        {
          kind: 'riskEvaluation',
          body: {
            'factor.strangulation': 'refused',
            'factor.ownFear': 'yes',
            'factor.safePlaces': 'yes',
            safety: '4',
            measures: [{ id: 'm1', what: eg.fear, who: staff.me, when: eg.next, covers: ['ownFear'] }],
            crisisCentre: 'notNeededNow',
            level: 'elevated',
            why: eg.why,
            nextOn: day(10),
          },
        },
        { kind: 'supportiveTalk', body: { onDay: day(-20), about: eg.firstTalk, next: eg.next } },
      ],
    },
    {
      ago: 14,
      signs: (so) => [
        {
          kind: 'safetyPlan',
          body: {
            form: 'staffOnly',
            evaluation: so.evaluation(),
            measures: [
              { id: 'p1', what: so.words.eg.staffWhat, who: so.words.staff.me, when: so.words.eg.next },
            ],
            reviseOn: so.day(10),
            offerAgainOn: so.day(7),
          },
        },
        journalised(so),
      ],
    },
    {
      ago: 0,
      signs: ({ words: { eg }, day }) => [
        { kind: 'caseEvent', body: { event: 'backToRelation', onDay: day(-1), note: eg.back } },
        { kind: 'supportiveTalk', body: { onDay: day(0), about: eg.secondTalk, next: eg.next } },
      ],
    },
  ],
};

/** Stays at a crisis centre: outside the target group, an exception with its reason, and a course that may begin. */
export const hasselCase: Example = {
  id: 'hassel',
  acts: [
    {
      ago: 12,
      signs: (so) =>
        opening(so, {
          age: '41',
          alias: so.words.hassel.alias,
          card: {
            never: ['letter', 'digitalPost'],
            channel: 'call',
            how: so.words.hassel.how,
            phoneWatched: 'no',
          },
        }),
    },
    {
      ago: 11,
      signs: ({ words: { common, hassel, staff }, day }) => [
        {
          kind: 'assessment',
          body: {
            citizenAge: '41',
            atCrisisCentre: 'yes',
            persons: [
              { id: 'hassel-p1', label: common.exPartner, relation: 'formerPartner', forms: ['physical'] },
            ],
          },
        },
        {
          kind: 'riskEvaluation',
          body: {
            'factor.strangulation': 'no',
            'factor.weapon': 'no',
            'factor.threatsToKill': 'no',
            'factor.newPartner': 'no',
            'factor.ownFear': 'yes',
            'factor.safePlaces': 'yes',
            'factor.professionalContact': 'yes',
            safety: '6',
            measures: [
              { id: 'm1', what: hassel.address, who: staff.me, when: hassel.how, covers: ['ownFear'] },
            ],
            crisisCentre: 'offeredAccepted',
            level: 'elevated',
            why: hassel.why,
            nextOn: day(15),
          },
        },
      ],
    },
    {
      ago: 10,
      signs: ({ words: { common, hassel }, evaluation, day }) => [
        {
          kind: 'safetyPlan',
          body: {
            form: 'withCitizen',
            evaluation: evaluation(),
            alreadyDoes: hassel.already,
            measures: [
              { id: 'p1', block: 'afterLeaving', what: hassel.address, who: common.you, when: hassel.how },
            ],
            copy: 'none',
            reviseOn: day(15),
          },
        },
        {
          kind: 'targetGroupException',
          body: { criteria: ['notAtCrisisCentre'], reason: hassel.exception },
        },
      ],
    },
    {
      ago: 3,
      signs: (so) => [
        {
          kind: 'pathwayDecision',
          body: {
            pathway: 'individualCourse',
            citizenWish: so.words.common.wish,
            reasons: so.words.hassel.reasons,
            exceptionReason: so.words.hassel.exception,
          },
        },
        journalised(so),
      ],
    },
  ],
};

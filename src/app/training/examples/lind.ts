import type { Example } from '../example.ts';

/** Several persons act together, a journey is planned: evaluated, and the plan is begun and not signed. */
export const lindCase: Example = {
  id: 'lind',
  acts: [
    {
      ago: 1,
      signs: ({ words: { lind, staff, child }, me }) => [
        {
          kind: 'detection',
          body: {
            outcome: 'told',
            wayIn: 'dialogueBased',
            conversationForm: 'outreach',
            safeToAsk: 'confirmed',
            askedWith: 'openQuestion',
            'supplement.socialControl': 'yes',
            citizenAge: '19',
            dangerNow: 'no',
            pregnant: 'no',
            childrenAround: 'yes',
            ownWords: lind.ownWords,
            consentToHelp: 'yes',
          },
        },
        {
          kind: 'children',
          body: {
            children: [{ id: 'lind-1', label: child(1), age: '15', tie: 'sibling', inDangerNow: 'no' }],
          },
        },
        {
          kind: 'safeContactCard',
          body: {
            never: ['sms', 'call', 'digitalPost', 'letter', 'homeVisit'],
            channel: 'inPersonMeeting',
            how: lind.how,
            when: lind.when,
            phoneWatched: 'yes',
          },
        },
        { kind: 'caseOpened', body: { alias: lind.alias, responsible: me, standIn: staff.standIn } },
      ],
    },
    {
      ago: 1,
      signs: ({ words: { lind, common, staff }, day }) => [
        {
          kind: 'notificationAnswer',
          body: {
            child: 'lind-1',
            answer: 'notified',
            notifiedOn: day(-1),
            toWhom: staff.children,
            how: 'phoneThenWritten',
            citizenTold: 'told',
            agreedContact: common.agreedContact,
            notPersonUsingViolenceYet: 'agreed',
          },
        },
        {
          kind: 'assessment',
          body: {
            citizenAge: '19',
            atCrisisCentre: 'no',
            persons: [
              { id: 'lind-p1', label: lind.father, relation: 'parent', forms: ['negativeSocialControl'] },
              {
                id: 'lind-p2',
                label: lind.brother,
                relation: 'sibling',
                forms: ['physical', 'psychological'],
              },
              { id: 'lind-p3', label: lind.fiance, relation: 'formerPartner', forms: ['psychological'] },
            ],
            alsoRelevant: ['honour', 'residence'],
            familyDecides: 'yes',
            pressures: ['journey', 'watched'],
            whoHoldsPapers: 'otherFamily',
          },
        },
      ],
    },
    {
      ago: 0,
      signs: ({ words: { lind, common, staff }, day }) => [
        {
          kind: 'riskEvaluation',
          body: {
            'factor.plannedPressure': 'yes',
            'factor.severalActingTogether': 'yes',
            'factor.passportTaken': 'yes',
            'factor.strangulation': 'no',
            'factor.weapon': 'no',
            'factor.threatsToKill': 'notKnown',
            'factor.ownFear': 'yes',
            'factor.peopleWhoKnow': 'yes',
            safety: '1',
            measures: [
              {
                id: 'm1',
                what: lind.passport,
                who: staff.me,
                when: lind.when,
                covers: ['passportTaken', 'plannedPressure'],
              },
              {
                id: 'm2',
                what: lind.talkAlone,
                who: staff.me,
                when: lind.when,
                covers: ['severalActingTogether', 'ownFear'],
              },
            ],
            crisisCentre: 'offeredDeclined',
            tonight: common.noTonight,
            tonightWho: common.tonightWho,
            actionsToday: lind.today,
            whoWatches: common.watches,
            level: 'high',
            why: lind.why,
            plannedDay: day(35),
            stillPlanned: 'ahead',
            nextOn: day(6),
          },
        },
      ],
    },
  ],
  draft: {
    step: 'safetyPlan',
    values: ({ lind, common }) => ({
      form: 'withCitizen',
      alreadyDoes: lind.already,
      'measures.codeWordAndPeople': ['lind-d1'],
      'measures.codeWordAndPeople/lind-d1/what': lind.draftWhat,
      'measures.codeWordAndPeople/lind-d1/who': common.you,
      'measures.codeWordAndPeople/lind-d1/when': lind.draftWhen,
    }),
  },
};

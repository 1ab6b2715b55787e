import type { Example } from '../example.ts';

/** Told today: two cards wait for an answer, and the first evaluation is due (a routine question, everything said). */
export const aspCase: Example = {
  id: 'asp',
  acts: [
    {
      ago: 0,
      signs: ({ words: { asp, staff, child }, me }) => [
        {
          kind: 'detection',
          body: {
            outcome: 'told',
            wayIn: 'routine',
            conversationForm: 'inPerson',
            safeToAsk: 'confirmed',
            askedWith: 'hark',
            'hark.h': 'yes',
            'hark.a': 'yes',
            'hark.r': 'no',
            'hark.k': 'no',
            'supplement.control': 'yes',
            'supplement.economic': 'yes',
            'supplement.digital': 'yes',
            citizenAge: '34',
            dangerNow: 'no',
            pregnant: 'no',
            childrenAround: 'yes',
            ownWords: asp.ownWords,
            wants: asp.wants,
            helpOffered: asp.offered,
            consentToHelp: 'yes',
          },
        },
        {
          kind: 'children',
          body: {
            children: [
              { id: 'asp-1', label: child(1), age: '6', tie: 'ownHome', inDangerNow: 'no' },
              { id: 'asp-2', label: child(2), age: '9', tie: 'ownHome', inDangerNow: 'no' },
            ],
          },
        },
        {
          kind: 'safeContactCard',
          body: {
            never: ['sms', 'call', 'digitalPost'],
            channel: 'inPersonMeeting',
            how: asp.how,
            when: asp.when,
            codePhrase: asp.codePhrase,
            phoneWatched: 'yes',
          },
        },
        { kind: 'caseOpened', body: { alias: asp.alias, responsible: me, standIn: staff.standIn } },
      ],
    },
  ],
};

/** Danger, noted by somebody without the competence; handed over, and not accepted yet. */
export const birkCase: Example = {
  id: 'birk',
  acts: [
    {
      ago: 0,
      signs: ({ words: { birk, staff }, me }) => [
        {
          kind: 'detection',
          body: {
            outcome: 'told',
            wayIn: 'spontaneous',
            conversationForm: 'inPerson',
            dangerNow: 'yes',
            dangerDone: birk.done,
            childrenAround: 'no',
            citizenAge: '26',
          },
        },
        { kind: 'caseOpened', body: { alias: birk.alias, responsible: me, standIn: staff.standIn } },
      ],
    },
    {
      ago: 0,
      signs: ({ words: { birk, common, staff } }) => [
        {
          kind: 'provisionalNote',
          body: {
            dangerSigns: birk.signs,
            done: birk.done,
            crisisCentre: 'fullOrRefused',
            whyNoPlace: birk.full,
            tonight: birk.tonight,
            tonightWho: birk.who,
            whoWatches: common.watches,
          },
        },
        { kind: 'handover', body: { receiver: staff.other, standIn: staff.standIn, why: birk.handover } },
      ],
    },
  ],
};

/** Asked, not told. Only the minimum is kept, and a neutral word to ask again today. */
export const askCase: Example = {
  id: 'ask',
  acts: [
    {
      ago: 7,
      signs: ({ day }) => [
        {
          kind: 'detection',
          body: { outcome: 'notTold', wayIn: 'routine', conversationForm: 'inPerson', askAgainOn: day(0) },
        },
      ],
    },
  ],
  reminder: { word: (words) => words.ask.handle, on: 0 },
};

/** On the phone, pregnant, sounds watched: worry, not told. A card for the unborn child stands. */
export const elCase: Example = {
  id: 'el',
  acts: [
    {
      ago: 2,
      signs: ({ words: { el, staff, unborn }, day, me }) => [
        {
          kind: 'detection',
          body: {
            outcome: 'worryNotTold',
            wayIn: 'dialogueBased',
            conversationForm: 'telephone',
            safeToAsk: 'confirmed',
            askedWith: 'openQuestion',
            pregnant: 'yes',
            dangerNow: 'notKnown',
            signs: el.signs,
            offered: el.offered,
            contactKept: el.kept,
          },
        },
        { kind: 'children', body: { children: [{ id: 'el-1', label: unborn, tie: 'unborn' }] } },
        { kind: 'safeContactCard', body: { never: ['call', 'sms', 'letter'], how: el.kept } },
        { kind: 'caseOpened', body: { alias: el.alias, responsible: me, standIn: staff.standIn } },
        { kind: 'promisedContact', body: { onDay: day(0), what: el.promised } },
      ],
    },
  ],
};

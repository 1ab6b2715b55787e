import type { BodyOf } from '../../../entries/kinds.ts';
import type { SignableBody } from '../../../rules/checkForSigning.ts';
import type { Example, SoFar } from '../example.ts';

/** A first conversation in short: told, a case, a way to be reached. */
export const opening = (
  { words, me }: SoFar,
  own: {
    readonly age: string;
    readonly alias: string;
    readonly card?: BodyOf<'safeContactCard'>;
    readonly wants?: string;
  },
): readonly SignableBody[] => [
  {
    kind: 'detection',
    body: {
      outcome: 'told',
      wayIn: 'routine',
      conversationForm: 'inPerson',
      safeToAsk: 'confirmed',
      askedWith: 'openQuestion',
      citizenAge: own.age,
      dangerNow: 'no',
      childrenAround: 'no',
      wants: own.wants ?? words.common.wish,
      consentToHelp: 'yes',
    },
  },
  ...(own.card === undefined ? [] : [{ kind: 'safeContactCard' as const, body: own.card }]),
  { kind: 'caseOpened', body: { alias: own.alias, responsible: me, standIn: words.staff.standIn } },
];

/** Everything that waits to be carried over into the municipality's own system is confirmed as done. */
export const journalised = ({ facts }: SoFar): SignableBody => ({
  kind: 'journalised',
  body: { entries: [...facts.notJournalised] },
});

/** The son who helps: evaluated again, a plan in place, and an individual course is running. */
export const pilCase: Example = {
  id: 'pil',
  acts: [
    {
      ago: 40,
      signs: (so) =>
        opening(so, {
          age: '72',
          alias: so.words.pil.alias,
          card: {
            never: ['call', 'sms', 'throughAnother'],
            channel: 'homeVisit',
            how: so.words.pil.how,
            when: so.words.pil.when,
            phoneWatched: 'yes',
          },
        }),
    },
    {
      ago: 39,
      signs: ({ words: { pil } }) => [
        {
          kind: 'assessment',
          body: {
            citizenAge: '72',
            atCrisisCentre: 'no',
            persons: [
              { id: 'pil-p1', label: pil.son, relation: 'child', forms: ['economic', 'psychological'] },
            ],
            disability: 'yes',
            whoHelps: ['personUsingViolence', 'homeCare'],
            aidsOrMedicineHeld: 'yes',
            careNote: pil.care,
          },
        },
      ],
    },
    ...[
      { ago: 39, nextOn: -10 },
      { ago: 10, nextOn: 20 },
    ].map(({ ago, nextOn }) => ({
      ago,
      signs: ({ words: { pil, staff }, day }: SoFar): readonly SignableBody[] => [
        {
          kind: 'riskEvaluation',
          body: {
            'factor.economicControl': 'yes',
            'factor.dependence': 'yes',
            'factor.disability': 'yes',
            'factor.ownFear': 'yes',
            'factor.strangulation': 'no',
            'factor.weapon': 'no',
            'factor.threatsToKill': 'no',
            'factor.professionalContact': 'yes',
            safety: '5',
            measures: [
              {
                id: 'm1',
                what: pil.medicine,
                who: staff.me,
                when: pil.when,
                covers: ['dependence', 'disability', 'ownFear'],
              },
              { id: 'm2', what: pil.money, who: staff.me, when: pil.when, covers: ['economicControl'] },
            ],
            crisisCentre: 'notNeededNow',
            level: 'elevated',
            why: pil.why,
            nextOn: day(nextOn),
          },
        },
      ],
    })),
    {
      ago: 10,
      signs: ({ words: { pil, common, staff }, evaluation, day }) => [
        {
          kind: 'safetyPlan',
          body: {
            form: 'withCitizen',
            evaluation: evaluation(),
            alreadyDoes: pil.already,
            measures: [
              {
                id: 'p1',
                block: 'disabilityAndIllness',
                what: pil.medicine,
                who: staff.me,
                when: pil.when,
              },
              { id: 'p2', block: 'economy', what: pil.money, who: common.you, when: pil.when },
            ],
            copy: 'readAtOffice',
            reviseOn: day(20),
          },
        },
      ],
    },
    {
      ago: 9,
      signs: ({ words: { pil, common } }) => [
        {
          kind: 'pathwayDecision',
          body: { pathway: 'individualCourse', citizenWish: common.wish, reasons: pil.reasons },
        },
      ],
    },
    {
      ago: 8,
      signs: ({ words: { pil }, day }) => [
        { kind: 'courseStart', body: { course: 'individual', firstOn: day(-7), safeWay: pil.how } },
      ],
    },
    {
      ago: 7,
      signs: ({ words: { pil }, day }) => [
        {
          kind: 'conversation',
          body: { onDay: day(-7), elements: ['network', 'risk'], about: pil.first, nextOn: day(-1) },
        },
      ],
    },
    {
      ago: 1,
      signs: (so) => [
        {
          kind: 'conversation',
          body: {
            onDay: so.day(-1),
            elements: ['agency'],
            about: so.words.pil.second,
            nextStep: so.words.pil.next,
            nextOn: so.day(6),
          },
        },
        journalised(so),
      ],
    },
  ],
};

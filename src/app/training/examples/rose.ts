import type { BodyOf } from '../../../entries/kinds.ts';
import type { Example, SoFar } from '../example.ts';

type Evaluation = BodyOf<'riskEvaluation'>;

/** Both evaluations rest on the same answers; what differs is said in each. */
const evaluation = (
  { words: { rose, common, staff } }: SoFar,
  own: Pick<Evaluation, 'why' | 'nextOn' | 'safety'>,
): Evaluation => ({
  'factor.strangulation': 'yes',
  'factor.weapon': 'no',
  'factor.threatsToKill': 'notKnown',
  'factor.stalking': 'yes',
  'factor.separation': 'yes',
  'factor.conflictOverChildren': 'yes',
  'factor.suicideThreats': 'no',
  'factor.ownFear': 'no',
  'factor.work': 'yes',
  'factor.peopleWhoKnow': 'yes',
  stillPlanned: 'happened',
  scenarios: [{ id: 's1', what: rose.scenario, trigger: rose.trigger, whoActs: rose.acts }],
  measures: [
    {
      id: 'm1',
      what: rose.handOver,
      who: common.you,
      when: rose.when,
      covers: ['separation', 'conflictOverChildren'],
    },
    { id: 'm2', what: rose.log, who: common.you, when: rose.when, covers: ['stalking'] },
  ],
  crisisCentre: 'offeredDeclined',
  tonight: common.noTonight,
  tonightWho: common.tonightWho,
  actionsToday: rose.today,
  whoWatches: `${staff.standIn}: ${common.watches}`,
  level: 'high',
  ...own,
});

/** After the break: high, evaluated twice, and overdue. The plan rests on the first evaluation. */
export const roseCase: Example = {
  id: 'rose',
  acts: [
    {
      ago: 16,
      signs: ({ words: { rose, staff, child }, me }) => [
        {
          kind: 'detection',
          body: {
            outcome: 'told',
            wayIn: 'selfReferral',
            conversationForm: 'inPerson',
            citizenAge: '47',
            dangerNow: 'no',
            childrenAround: 'yes',
            ownWords: rose.ownWords,
            consentToHelp: 'yes',
          },
        },
        {
          kind: 'children',
          body: {
            children: [
              { id: 'rose-1', label: child(1), age: '11', tie: 'bothHomes', inDangerNow: 'no' },
              { id: 'rose-2', label: child(2), age: '13', tie: 'bothHomes', inDangerNow: 'no' },
            ],
          },
        },
        {
          kind: 'safeContactCard',
          body: {
            never: ['sms', 'email', 'letter'],
            channel: 'call',
            how: rose.how,
            when: rose.when,
            codePhrase: rose.codePhrase,
            phoneWatched: 'no',
          },
        },
        { kind: 'caseOpened', body: { alias: rose.alias, responsible: me, standIn: staff.standIn } },
      ],
    },
    {
      ago: 16,
      signs: (so) => [
        ...['rose-1', 'rose-2'].map((child) => ({
          kind: 'notificationAnswer' as const,
          body: {
            child,
            answer: 'notified' as const,
            notifiedOn: so.day(-16),
            toWhom: so.words.staff.children,
            how: 'phoneThenWritten' as const,
            citizenTold: 'toldAndHelpedWord' as const,
            agreedContact: so.words.common.agreedContact,
          },
        })),
        {
          kind: 'riskEvaluation',
          body: evaluation(so, { why: so.words.rose.whyFirst, nextOn: so.day(-9), safety: '7' }),
        },
      ],
    },
    {
      ago: 15,
      signs: ({ words: { rose, common }, evaluation: rests, day }) => [
        {
          kind: 'safetyPlan',
          body: {
            form: 'withCitizen',
            evaluation: rests(),
            alreadyDoes: rose.already,
            measures: [
              { id: 'p1', block: 'gettingOut', what: rose.whereToGo, who: common.you, when: rose.when },
              { id: 'p2', block: 'children', what: rose.handOver, who: common.you, when: rose.when },
            ],
            copy: 'none',
            reviseOn: day(15),
          },
        },
      ],
    },
    {
      ago: 9,
      signs: (so) => [
        {
          kind: 'riskEvaluation',
          body: evaluation(so, { why: so.words.rose.whySecond, nextOn: so.day(-2), safety: '6' }),
        },
        {
          kind: 'evidenceItem',
          body: {
            onDay: so.day(-10),
            what: so.words.rose.evidence,
            kind: 'witness',
            where: so.words.rose.where,
          },
        },
      ],
    },
  ],
};

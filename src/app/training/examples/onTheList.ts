import type { BodyOf } from '../../../entries/kinds.ts';
import type { SignableBody } from '../../../rules/checkForSigning.ts';
import type { Act, SoFar } from '../example.ts';
import { opening } from './courses.ts';

export type Member = 'hyld' | 'ahorn' | 'fyr' | 'boeg';
type Needs = Partial<Pick<BodyOf<'participation'>, 'childcare' | 'hours' | 'access' | 'preference'>>;
interface OnTheList {
  readonly id: Member;
  readonly age: string;
  readonly needs: (so: SoFar) => Needs;
}

/** Somebody on the waiting list: told and evaluated on one day; the plan, the decision and the waiting list the day after. */
export const waits = (
  { id, age, needs }: OnTheList,
  ago: number,
  more: (so: SoFar) => readonly SignableBody[],
): readonly Act[] => [
  {
    ago,
    signs: (so) => {
      const { group, common, staff } = so.words;
      return [
        ...opening(so, {
          age,
          alias: group[id].alias,
          wants: group.wish,
          card: { never: ['letter', 'sms'], channel: 'call', how: group.rule, phoneWatched: 'no' },
        }),
        {
          kind: 'assessment',
          body: {
            citizenAge: age,
            atCrisisCentre: 'no',
            persons: [
              { id: `${id}-p1`, label: common.partner, relation: 'formerPartner', forms: ['psychological'] },
            ],
          },
        },
        {
          kind: 'riskEvaluation',
          body: {
            'factor.strangulation': 'no',
            'factor.weapon': 'no',
            'factor.threatsToKill': 'no',
            'factor.ownFear': 'yes',
            'factor.peopleWhoKnow': 'yes',
            safety: '7',
            measures: [{ id: 'm1', what: group.fear, who: staff.me, when: group.rule, covers: ['ownFear'] }],
            crisisCentre: 'notNeededNow',
            level: 'elevated',
            why: group.why,
            nextOn: so.day(14),
          },
        },
      ];
    },
  },
  {
    ago: ago - 1,
    signs: (so) => {
      const { group, common } = so.words;
      return [
        {
          kind: 'safetyPlan',
          body: {
            form: 'withCitizen',
            evaluation: so.evaluation(),
            alreadyDoes: group.already,
            measures: [
              { id: 'p1', block: 'warningSigns', what: group.fear, who: common.you, when: group.rule },
            ],
            copy: 'none',
            reviseOn: so.day(14),
          },
        },
        {
          kind: 'pathwayDecision',
          body: { pathway: 'groupCourse', citizenWish: group.wish, reasons: group.reasons },
        },
        {
          kind: 'participation',
          body: {
            alias: group[id].alias,
            contactRule: group.rule,
            ready: group.ready,
            since: so.day(1 - ago),
            recontactOn: so.day(12),
            ...needs(so),
          },
        },
        ...more(so),
      ];
    },
  },
];

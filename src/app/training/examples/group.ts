import type { LocalDate } from '../../../entries/ids.ts';
import { dayBefore, isWorkingDay } from '../../../rules/dates.ts';
import { sessionDays } from '../../../rules/groups/sessionDays.ts';
import type { Example, SoFar } from '../example.ts';

const sessions = 8;
const inIt = ['hyld', 'ahorn', 'fyr'] as const;
/** The newest working day that is two days past at least, so that the group met on a day on which people meet. */
function firstOn({ day }: Pick<SoFar, 'day'>): LocalDate {
  let on = day(-2);
  while (!isWorkingDay(on)) on = dayBefore(on);
  return on;
}
/** The day of a session, counted from 1. The first has been held; the second is today or later. */
export function sessionOf(so: Pick<SoFar, 'day'>, session: number): LocalDate {
  const on = sessionDays({ firstOn: firstOn(so), sessions }, [])[session - 1]?.onDay;
  if (on === undefined || on === null) throw new Error(`the example group has no session ${String(session)}`);
  return on;
}
const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));

/** A small group that runs: planned, composed, and one session held. */
export const exampleGroup: Example = {
  id: 'group',
  type: 'group',
  acts: [
    {
      ago: 12,
      signs: (so) => {
        const { group } = so.words;
        return [
          {
            kind: 'groupPlan',
            body: {
              name: group.name,
              form: 'open',
              place: group.place,
              firstOn: firstOn(so),
              startsAt: '16:30',
              endsAt: '19:00',
              sessions,
              least: 3,
              most: 8,
              sizeReason: group.small,
              facilitating: so.person,
              oneLeaderReason: group.alone,
              themes: (['recognition', 'networkInside', 'mastery'] as const).map((theme, at) => ({
                session: at + 1,
                theme,
                title: group.themes[theme],
              })),
              venuePlan: group.venue,
              phonesRule: group.phones,
              calendarName: group.calendar,
              agreement: group.agreement,
            },
          },
          { kind: 'groupMove', body: { to: 'recruiting' } },
        ];
      },
    },
    {
      ago: 11,
      signs: ({ words: { group }, person, streamOf }) => [
        {
          kind: 'composition',
          body: {
            participants: inIt.map((id) => ({ case: streamOf(id), alias: group[id].alias })),
            pairs: pairsOf(inIt).map(([one, other]) => ({
              one: streamOf(one),
              other: streamOf(other),
              answer: 'noConflictFound',
            })),
            leaders: inIt.map((id) => ({ case: streamOf(id), leader: person, answer: 'noConflictFound' })),
            criteria: [],
          },
        },
        { kind: 'groupMove', body: { to: 'running' } },
      ],
    },
    {
      ago: 1,
      signs: (so) => {
        const { words, person, streamOf } = so;
        const { group } = words;
        return [
          {
            kind: 'groupSession',
            body: {
              session: 1,
              onDay: sessionOf(so, 1),
              leaders: [person],
              theme: group.themes.recognition,
              done: group.done,
              people: [
                { case: streamOf('hyld'), attendance: 'came', wellBeing: 6, goal: group.hyld.goal },
                { case: streamOf('ahorn'), attendance: 'came', wellBeing: 7 },
                { case: streamOf('fyr'), attendance: 'saidSorry' },
              ],
            },
          },
        ];
      },
    },
  ],
};

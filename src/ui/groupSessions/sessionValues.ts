import type { DraftValues } from '../../entries/draft.ts';
import type { LocalDate, StreamId } from '../../entries/ids.ts';
import type { BodyOf } from '../../entries/kinds.ts';
import { attendances, type Attendance } from '../../model/groups/groupVocabulary.ts';
import type { GroupFacts, SessionFacts } from '../../rules/groups/groupFacts.ts';
import { dayInField, typedDay } from './typedDay.ts';

/** What is written of one person at a session, beside how they came. */
export const personTexts = ['goal', 'words', 'network', 'note'] as const;
export type PersonText = (typeof personTexts)[number];

export const pathOf = (of: StreamId, what: PersonText | 'attendance' | 'wellBeing'): string =>
  `people/${of}/${what}`;
export const textIn = (values: DraftValues, path: string): string => {
  const value = values[path];
  return typeof value === 'string' ? value : '';
};
export const leadersIn = (values: DraftValues): readonly string[] => {
  const { leaders } = values;
  return Array.isArray(leaders) ? (leaders as readonly string[]) : [];
};

/** The theme of a session, as the plan has it. */
export const themeOf = (plan: GroupFacts['plan'], session: number): string | null =>
  plan?.themes.find((one) => one.session === session)?.title ?? null;

/** What a session begins with: its day and the theme of the plan. Nobody is marked, and nobody's well-being is known. */
export function beginsWith(plan: GroupFacts['plan'], session: number, onDay: LocalDate): DraftValues {
  return { day: dayInField(onDay), theme: themeOf(plan, session) ?? '' };
}

/** A signed session as it stands in the form, to be corrected. */
export function asValues(held: SessionFacts): DraftValues {
  const people = held.people.flatMap((one) => [
    [pathOf(one.case, 'attendance'), one.attendance],
    [pathOf(one.case, 'wellBeing'), one.wellBeing === null ? '' : String(one.wellBeing)],
    ...personTexts.map((what) => [pathOf(one.case, what), one[what] ?? '']),
  ]);
  return {
    day: dayInField(held.onDay),
    theme: held.theme ?? '',
    done: held.done ?? '',
    leaders: [...held.leaders],
    ...(Object.fromEntries(people) as Record<string, string>),
  };
}

export const attendanceIn = (values: DraftValues, of: StreamId): Attendance | null =>
  attendances.find((one) => one === textIn(values, pathOf(of, 'attendance'))) ?? null;

/** What is missing before a session can be signed. An empty mark could hide somebody nobody has heard from. */
export interface SessionGaps {
  readonly day: boolean;
  readonly leaders: boolean;
  readonly people: readonly StreamId[];
}
export const gapsIn = (values: DraftValues, people: readonly StreamId[], today: LocalDate): SessionGaps => ({
  day: typedDay(textIn(values, 'day'), today) === null,
  leaders: leadersIn(values).length === 0,
  people: people.filter((of) => attendanceIn(values, of) === null),
});

const filled = (key: string, words: string) => (words.trim() === '' ? {} : { [key]: words.trim() });

/** The body a session is signed with; null while something is missing. What nobody asked or wrote is not there. */
export function sessionBody(
  values: DraftValues,
  session: number,
  people: readonly StreamId[],
  today: LocalDate,
): BodyOf<'groupSession'> | null {
  const onDay = typedDay(textIn(values, 'day'), today);
  const gaps = gapsIn(values, people, today);
  if (onDay === null || gaps.leaders || gaps.people.length > 0) return null;
  return {
    session,
    onDay,
    leaders: [...leadersIn(values)],
    ...filled('theme', textIn(values, 'theme')),
    ...filled('done', textIn(values, 'done')),
    people: people.flatMap((of) => {
      const attendance = attendanceIn(values, of);
      const asked = textIn(values, pathOf(of, 'wellBeing'));
      if (attendance === null) return [];
      return [
        {
          case: of,
          attendance,
          ...(asked === '' ? {} : { wellBeing: Number(asked) }),
          ...Object.assign({}, ...personTexts.map((what) => filled(what, textIn(values, pathOf(of, what))))),
        },
      ];
    }),
  };
}

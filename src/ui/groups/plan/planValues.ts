import type { GroupPlanBody } from '../../../entries/bodies/group.ts';
import type { DraftValues } from '../../../entries/draft.ts';
import type { LocalDate } from '../../../entries/ids.ts';
import { groupForms, groupSize, sessionMinutes } from '../../../model/groups/groupVocabulary.ts';
import { writeDate } from '../../../rules/dateInput.ts';
import { dayTyped, minutesLater, timeTyped } from '../dayTyped.ts';

/** What is wrong with a plan as it is typed; the words stand in `text/rooms/groupPlan`. */
export type PlanProblem =
  | 'nameMissing'
  | 'formMissing'
  | 'placeMissing'
  | 'dayWrong'
  | 'startWrong'
  | 'endWrong'
  | 'sessionsWrong'
  | 'leastWrong'
  | 'mostWrong'
  | 'sizeReasonMissing'
  | 'facilitatingMissing'
  | 'sameLeader'
  | 'oneLeaderReasonMissing';
export interface FoundPlanProblem {
  readonly path: string;
  readonly problem: PlanProblem;
}
/** A theme that a session can have: one of the library, or one it had before. */
export interface ThemeChoice {
  readonly id: string;
  readonly title: string;
}

export const themePath = (session: number): string => `theme/${String(session)}`;
const mostSessions = 200;
/** A weekly course to begin with; the number is theirs. */
const sessionsToBeginWith = 12;
const texts = ['venuePlan', 'phonesRule', 'calendarName', 'agreement'] as const;

/** The form of a plan nobody has written yet. `stream`: the group it will be. */
export const newPlanValues = (stream: string): DraftValues => ({
  stream,
  sessions: String(sessionsToBeginWith),
  least: String(groupSize.least),
  most: String(groupSize.most),
});

/** The form of a plan that is signed and to be changed. */
export const valuesOfPlan = (stream: string, plan: GroupPlanBody): DraftValues => ({
  stream,
  name: plan.name,
  form: plan.form,
  place: plan.place,
  firstOn: writeDate(plan.firstOn),
  startsAt: plan.startsAt,
  endsAt: plan.endsAt,
  sessions: String(plan.sessions),
  least: String(plan.least),
  most: String(plan.most),
  sizeReason: plan.sizeReason ?? '',
  facilitating: plan.facilitating,
  supporting: plan.supporting ?? '',
  oneLeaderReason: plan.oneLeaderReason ?? '',
  ...Object.fromEntries(texts.map((path) => [path, plan[path] ?? ''])),
  ...Object.fromEntries(plan.themes.map(({ session, theme }) => [themePath(session), theme])),
});

const textIn = (values: DraftValues, path: string): string => {
  const value = values[path];
  return typeof value === 'string' ? value.trim() : '';
};
/** A whole number within bounds; null for anything else. */
function countIn(values: DraftValues, path: string, least: number, most: number): number | null {
  const typed = textIn(values, path);
  const count = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  return count >= least && count <= most ? count : null;
}
export const sessionsIn = (values: DraftValues): number | null =>
  countIn(values, 'sessions', 1, mostSessions);
/** When it ends where nothing else was typed: two and a half hours later (model 2022, p. 13). */
export const usualEnd = (startsAt: string): string | null => {
  const start = timeTyped(startsAt);
  return start === null ? null : minutesLater(start, sessionMinutes);
};

/** Outside six to eight somebody writes why (model 2022, p. 13). */
export const isUnusualPlan = (values: DraftValues): boolean => {
  const [least, most] = [countIn(values, 'least', 2, 30), countIn(values, 'most', 2, 30)];
  return (least !== null && least < groupSize.least) || (most !== null && most > groupSize.most);
};

export interface PlanRead {
  /** Null while something is wrong. */
  readonly body: GroupPlanBody | null;
  readonly problems: readonly FoundPlanProblem[];
}

/** The plan as it is typed, or what is wrong with it, field by field in the order of the page. */
export function planIn(values: DraftValues, themes: readonly ThemeChoice[], today: LocalDate): PlanRead {
  const problems: FoundPlanProblem[] = [];
  const say = (path: string, problem: PlanProblem) => problems.push({ path, problem });
  const text = (path: string) => textIn(values, path);
  const name = text('name');
  if (name === '') say('name', 'nameMissing');
  const form = groupForms.find((one) => one === text('form'));
  if (form === undefined) say('form', 'formMissing');
  const place = text('place');
  if (place === '') say('place', 'placeMissing');
  const firstOn = dayTyped(text('firstOn'), today);
  if (firstOn === null) say('firstOn', 'dayWrong');
  const startsAt = timeTyped(text('startsAt'));
  if (startsAt === null) say('startsAt', 'startWrong');
  const endsAt = text('endsAt') === '' ? usualEnd(text('startsAt')) : timeTyped(text('endsAt'));
  if (startsAt !== null && (endsAt === null || endsAt <= startsAt)) say('endsAt', 'endWrong');
  const sessions = sessionsIn(values);
  if (sessions === null) say('sessions', 'sessionsWrong');
  const least = countIn(values, 'least', 2, 30);
  const most = countIn(values, 'most', least ?? 2, 30);
  if (least === null) say('least', 'leastWrong');
  if (most === null) say('most', 'mostWrong');
  const unusual = isUnusualPlan(values);
  const sizeReason = text('sizeReason');
  if (unusual && sizeReason === '') say('sizeReason', 'sizeReasonMissing');
  const [facilitating, supporting] = [text('facilitating'), text('supporting')];
  if (facilitating === '') say('facilitating', 'facilitatingMissing');
  if (facilitating !== '' && facilitating === supporting) say('supporting', 'sameLeader');
  const oneLeaderReason = text('oneLeaderReason');
  if (supporting === '' && oneLeaderReason === '') say('oneLeaderReason', 'oneLeaderReasonMissing');
  if (problems.length > 0 || form === undefined || firstOn === null || startsAt === null)
    return { body: null, problems };
  if (endsAt === null || sessions === null || least === null || most === null)
    return { body: null, problems };
  const chosen = Array.from({ length: sessions }, (_, at) => at + 1).flatMap((session) => {
    const theme = themes.find(({ id }) => id === text(themePath(session)));
    return theme === undefined ? [] : [{ session, theme: theme.id, title: theme.title }];
  });
  const kept = Object.fromEntries(texts.flatMap((path) => (text(path) === '' ? [] : [[path, text(path)]])));
  const body: GroupPlanBody = {
    name,
    form,
    place,
    firstOn,
    startsAt,
    endsAt,
    sessions,
    least,
    most,
    ...(unusual ? { sizeReason } : {}),
    facilitating,
    ...(supporting === '' ? { oneLeaderReason } : { supporting }),
    themes: chosen,
    ...kept,
  };
  return { body, problems };
}

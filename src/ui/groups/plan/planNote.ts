import type { GroupPlanBody } from '../../../entries/bodies/group.ts';
import type { Language } from '../../../model/define.ts';
import type { GroupPlanText } from '../../../text/rooms/groupPlan.da.ts';
import { shownDate } from '../../shell/shownTime.ts';

/** `16:30` as it is read: `16.30` in Danish. */
export const shownClock = (time: string, language: Language): string =>
  language === 'da' ? time.replace(':', '.') : time;

/** The plan as it reads when it is signed. */
export function planNote(
  plan: GroupPlanBody,
  words: GroupPlanText,
  language: Language,
  nameOf: (person: string) => string,
): string {
  const rest = (['venuePlan', 'phonesRule', 'calendarName', 'agreement'] as const).flatMap((path) => {
    const said = plan[path] ?? '';
    return said === '' ? [] : [`${words[path]}: ${said}`];
  });
  const themes = plan.themes.map(({ session, title }) => `${words.session(session)}: ${title}`);
  return words.note({
    name: plan.name,
    form: words.forms[plan.form],
    place: plan.place,
    first: shownDate(plan.firstOn, language),
    from: shownClock(plan.startsAt, language),
    to: shownClock(plan.endsAt, language),
    sessions: plan.sessions,
    least: plan.least,
    most: plan.most,
    sizeReason: plan.sizeReason ?? '',
    leaders: [plan.facilitating, ...(plan.supporting === undefined ? [] : [plan.supporting])]
      .map(nameOf)
      .join(', '),
    oneLeaderReason: plan.oneLeaderReason ?? '',
    more: [...themes, ...rest].join('\n'),
  });
}

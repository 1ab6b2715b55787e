import type { GroupView } from '../../../flow/groups/groupView.ts';
import { DescriptionList } from '../../kit/DescriptionList.tsx';
import { Details } from '../../kit/Details.tsx';
import { TextAsWritten } from '../../kit/layout.tsx';
import { PointList } from '../../kit/PointList.tsx';
import { useSession } from '../../shell/session.tsx';
import { shownDate } from '../../shell/shownTime.ts';
import { useLanguage } from '../../useText.tsx';
import { shownClock } from '../plan/planNote.ts';
import { useGroupPageWords, useGroupPlanWords } from '../words.ts';

/** The plan as it is signed, with the days as they stand now. */
export function PlanShown({ view }: { readonly view: GroupView }) {
  const { plan: words } = useGroupPageWords();
  const planWords = useGroupPlanWords();
  const language = useLanguage();
  const { team } = useSession();
  const { plan } = view.facts;
  if (plan === null) return null;
  const nameOf = (person: string) => [...team.staff].find(([one]) => one === person)?.[1].name ?? '–';
  const days = view.days.map(({ session, onDay }) => {
    const day = onDay === null ? words.cancelled : shownDate(onDay, language);
    const theme = plan.themes.find((one) => one.session === session)?.title;
    return theme === undefined ? words.day(session, day) : words.dayWith(session, day, theme);
  });
  const said = (['calendarName', 'venuePlan', 'phonesRule', 'agreement'] as const).map((path) => ({
    term: planWords[path],
    description: <TextAsWritten>{plan[path] ?? words.none}</TextAsWritten>,
  }));
  const leaders = [plan.facilitating, ...(plan.supporting === undefined ? [] : [plan.supporting])];
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <DescriptionList
        items={[
          {
            term: words.when,
            description: words.whenText(
              plan.place,
              shownClock(plan.startsAt, language),
              shownClock(plan.endsAt, language),
            ),
          },
          { term: words.leaders, description: leaders.map(nameOf).join(', ') },
          ...said,
        ]}
      />
      <Details summary={words.days}>
        <PointList points={days} />
      </Details>
    </section>
  );
}

import type { GroupTheme } from '../../model/groups/groupThemes.ts';
import type { GroupPlanBody } from '../../entries/bodies/group.ts';
import { shownDay } from '../../text/shownDay.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { TextAsWritten } from '../kit/layout.tsx';
import { PlainTable } from '../kit/PlainTable.tsx';
import { PointList } from '../kit/PointList.tsx';
import { useLanguage } from '../useText.tsx';
import { useGroupWords } from './words.ts';

/** Cover names and an empty place for a mark: whoever finds it learns of no one. */
export function AttendanceSheet(props: {
  readonly session: number;
  readonly onDay: string;
  readonly aliases: readonly string[];
}) {
  const { attendance: words } = useGroupWords().papers;
  const language = useLanguage();
  return (
    <PlainTable
      caption={words.caption(props.session, shownDay(props.onDay, language))}
      columns={[words.name, words.mark]}
      rows={props.aliases.map((alias) => ({ key: alias, heading: alias, cells: [' '] }))}
    />
  );
}

/** What a session is for and how it goes, for the two who lead it. */
export function Outline(props: {
  readonly title: string;
  /** Null where the theme is not in the library any more. */
  readonly theme: GroupTheme | null;
}) {
  const { outline: words } = useGroupWords().papers;
  const { theme } = props;
  const names = ['purpose', 'outline', 'materials', 'watchFor'] as const;
  return (
    <>
      <h2>{props.title}</h2>
      {theme !== null && (
        <DescriptionList
          items={names
            .filter((name) => theme[name].trim() !== '')
            .map((name) => ({
              term: words[name],
              description: <TextAsWritten>{theme[name]}</TextAsWritten>,
            }))}
        />
      )}
    </>
  );
}

/** When and where, under the name others may see. Nothing tells what it is, who sends it, or who reads it. */
export function Invitation(props: { readonly plan: GroupPlanBody; readonly days: readonly string[] }) {
  const { invitation: words } = useGroupWords().papers;
  const language = useLanguage();
  const { plan, days } = props;
  const [first] = days;
  return (
    <>
      <h2>{plan.calendarName ?? plan.name}</h2>
      {first !== undefined && <p>{words.first(shownDay(first, language), plan.startsAt, plan.endsAt)}</p>}
      <p>{words.place(plan.place)}</p>
      <h3>{words.days}</h3>
      <PointList points={days.map((day) => shownDay(day, language))} />
      <p>{words.greeting}</p>
    </>
  );
}

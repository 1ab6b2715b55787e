import { threePoints, type GroupThread, type PersonThreads, type Point } from '../../rules/groups/threads.ts';
import { shownDay } from '../../text/shownDay.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { PlainTable } from '../kit/PlainTable.tsx';
import { useLanguage } from '../useText.tsx';
import { useGroupWords } from './words.ts';

type Column = { readonly session: number; readonly onDay: string };

/** The same as the pictures, in words: one row for each session, and what was told between them. */
export function PersonTable(props: {
  readonly name: string;
  readonly threads: PersonThreads;
  readonly sessions: readonly Column[];
}) {
  const { threads } = props;
  const words = useGroupWords().threads;
  const { columns } = words;
  const language = useLanguage();
  const at = <Value,>(thread: readonly Point<Value>[], session: number): Value | null =>
    thread.find((one) => one.session === session)?.value ?? null;
  const held = new Set(props.sessions.map(({ session }) => session));
  const safetyAt = (session: number) =>
    threads.safety
      .filter((one) => one.session === session)
      .map(({ value }) => words.safety[value])
      .join(', ');
  const said = (value: string | number | null) =>
    value === null || value === '' ? words.nothing : String(value);
  const rows = props.sessions.map(({ session, onDay }) => {
    const attendance = at(threads.attendance, session);
    return {
      key: String(session),
      heading: words.sessionOn(session, shownDay(onDay, language)),
      cells: [
        attendance === null ? words.nothing : words.attendance[attendance],
        said(at(threads.wellBeing, session)),
        said(safetyAt(session)),
        said(at(threads.goals, session)),
        said(at(threads.words, session)),
        said(at(threads.network, session)),
      ],
    };
  });
  const before = threads.safety
    .filter(({ session }) => !held.has(session))
    .map(({ onDay, value }, index) => ({
      key: `${onDay} ${String(index)}`,
      heading: words.between(shownDay(onDay, language)),
      cells: [words.nothing, words.nothing, words.safety[value], words.nothing, words.nothing, words.nothing],
    }));
  return (
    <PlainTable
      caption={words.table(props.name)}
      columns={[
        columns.session,
        columns.attendance,
        columns.wellBeing,
        columns.safety,
        columns.goals,
        columns.words,
        columns.network,
      ]}
      rows={[...before, ...rows]}
    />
  );
}

export function GroupTable(props: { readonly name: string; readonly thread: readonly GroupThread[] }) {
  const words = useGroupWords().threads;
  const { columns } = words;
  const language = useLanguage();
  return (
    <PlainTable
      caption={words.table(props.name)}
      columns={[
        columns.session,
        columns.came,
        columns.saidSorry,
        columns.noWord,
        columns.wellBeing,
        columns.concerns,
      ]}
      rows={props.thread.map((one) => ({
        key: String(one.session),
        heading: words.sessionOn(one.session, shownDay(one.onDay, language)),
        cells: [
          one.came,
          one.saidSorry,
          one.noWord,
          one.wellBeing.length === 0 ? words.nothing : one.wellBeing.join(', '),
          one.concerns,
        ],
      }))}
    />
  );
}

/** Where somebody stood at the start, in the middle and at the end, in what they and the leader said. */
export function ThreeOf({ threads }: { readonly threads: PersonThreads }) {
  const { three: words } = useGroupWords().threads;
  const language = useLanguage();
  const names = ['wellBeing', 'goals', 'words', 'network'] as const;
  const line = (thread: readonly Point<string | number>[]): string => {
    const points = threePoints(thread);
    const parts = (['start', 'middle', 'end'] as const).flatMap((which) => {
      const point = points[which];
      return point === null
        ? []
        : [`${words[which]} (${shownDay(point.onDay, language)}): ${String(point.value)}`];
    });
    return parts.length === 0 ? words.none : parts.join(' · ');
  };
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <DescriptionList
        items={names.map((name) => ({ term: words.names[name], description: line(threads[name]) }))}
      />
    </section>
  );
}

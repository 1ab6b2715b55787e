import { useEffect, useMemo, useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import type { StreamSummary } from '../../entries/summary.ts';
import { caseList, type CaseList, type ListedCase } from '../../flow/caseList.ts';
import type { HomeLine } from '../../flow/homeLines.ts';
import { Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { RowList } from '../kit/RowList.tsx';
import { TextField } from '../kit/TextField.tsx';
import { dueWords } from './dueWords.ts';
import { useHomeWords } from './words.ts';

/** Drawn at a time: a page of twenty thousand rows would take longer than finding the one that is looked for. */
const shownAtATime = 100;
const foundAtMost = 20;

/** All my open cases, and every case by cover word or case number. What is typed stays in this field. */
export function CaseSearch(props: {
  readonly summaries: readonly StreamSummary[];
  readonly lines: readonly HomeLine[];
  readonly onCase: (stream: StreamId) => void;
}) {
  const { summaries, lines, onCase } = props;
  const words = useHomeWords();
  const list = useCaseList(summaries);
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(shownAtATime);
  const due = useMemo(() => new Map(lines.map((line) => [line.stream, line])), [lines]);
  const searching = search.trim() !== '';
  const found = useMemo(
    () => (searching ? (list?.find(search, foundAtMost) ?? []) : null),
    [list, search, searching],
  );
  if (list === null) return null;
  const rows = found ?? list.open.slice(0, shown);
  const behind = found === null ? list.open.length - rows.length : 0;
  const rowOf = (one: ListedCase) => {
    const line = due.get(one.stream);
    const what = line === undefined ? '' : dueWords(words, [line, ...line.also]);
    return {
      key: one.stream,
      title: one.alias ?? words.noAlias,
      detail: [
        one.closed ? words.closed : '',
        one.caseNumber ?? '',
        one.damaged && line === undefined ? words.unreadable : '',
        what,
      ]
        .filter((part) => part !== '')
        .join(' · '),
      onOpen: () => onCase(one.stream),
    };
  };
  return (
    <section aria-label={words.cases(list.open.length)}>
      <h2>{words.cases(list.open.length)}</h2>
      <Stack>
        <TextField
          label={words.search}
          value={search}
          onChange={setSearch}
          onEnter={() => {
            const [first] = found ?? [];
            if (first !== undefined) onCase(first.stream);
          }}
          onEscape={() => setSearch('')}
        />
        {rows.length > 0 ? (
          <RowList
            label={found === null ? words.cases(list.open.length) : words.found}
            rows={rows.map(rowOf)}
          />
        ) : (
          <p role="status">{found === null ? words.allClosed : words.noHits}</p>
        )}
        {found?.length === foundAtMost && <p>{words.moreFit}</p>}
        {behind > 0 && (
          <LinkButton onPress={() => setShown(shown + shownAtATime)}>{words.showMore(behind)}</LinkButton>
        )}
      </Stack>
    </section>
  );
}

/** In order and ready to be searched a moment after the page stands: what is urgent never waits for it. */
function useCaseList(summaries: readonly StreamSummary[]): CaseList | null {
  const [list, setList] = useState<CaseList | null>(null);
  useEffect(() => {
    const soon = setTimeout(() => setList(caseList(summaries)));
    return () => clearTimeout(soon);
  }, [summaries]);
  return list;
}

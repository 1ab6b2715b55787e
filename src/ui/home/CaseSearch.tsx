import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import type { StreamSummary } from '../../entries/summary.ts';
import { Stack } from '../kit/layout.tsx';
import { RowList } from '../kit/RowList.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useHomeWords } from './words.ts';

/** Longest list shown without a search. */
const shownAtMost = 30;

/** All my cases, found by cover word or case number. */
export function CaseSearch(props: {
  readonly cases: readonly StreamSummary[];
  readonly onCase: (stream: StreamId) => void;
}) {
  const words = useHomeWords();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase('da');
  const found = props.cases.filter(({ summary: { contact } }) =>
    `${contact?.alias ?? ''} ${contact?.caseNumber ?? ''}`.toLocaleLowerCase('da').includes(wanted),
  );
  return (
    <section aria-label={words.cases(props.cases.length)}>
      <h2>{words.cases(props.cases.length)}</h2>
      <Stack>
        {props.cases.length > 1 && (
          <TextField label={words.search} value={search} onChange={setSearch} width="full" />
        )}
        {found.length === 0 ? (
          <p>{words.noHits}</p>
        ) : (
          <RowList
            label={words.cases(found.length)}
            rows={found.slice(0, shownAtMost).map(({ stream, summary, damaged }) => ({
              key: stream,
              title: summary.contact?.alias ?? words.noAlias,
              detail: [
                summary.caseFile?.path === 'closed' ? words.closed : (summary.contact?.caseNumber ?? ''),
                damaged === true ? words.unreadable : '',
              ]
                .filter((part) => part !== '')
                .join(' · '),
              onOpen: () => props.onCase(stream),
            }))}
          />
        )}
      </Stack>
    </section>
  );
}

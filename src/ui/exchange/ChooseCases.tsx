import { useMemo, useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import type { CaseList, ListedCase } from '../../flow/caseList.ts';
import { Choice } from '../kit/Choice.tsx';
import { Choices } from '../kit/Choices.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Stack } from '../kit/layout.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useExchangeWords } from './words.ts';

/** Few enough to be read through; the rest is found by searching. */
const shownAtMost = 8;

/** Chooses cases by cover word or case number. What is chosen stays in sight, whatever is searched for. */
export function ChooseCases(props: {
  readonly list: CaseList;
  readonly chosen: ReadonlyMap<StreamId, ListedCase>;
  readonly error: string | undefined;
  readonly onChoose: (one: ListedCase, chosen: boolean) => void;
}) {
  const { list, chosen } = props;
  const words = useExchangeWords();
  const [search, setSearch] = useState('');
  const searching = search.trim() !== '';
  const found = useMemo(
    () => (searching ? list.find(search, shownAtMost) : list.open.slice(0, shownAtMost)),
    [list, search, searching],
  );
  const shown = [...chosen.values(), ...found.filter(({ stream }) => !chosen.has(stream))];
  return (
    <FieldSet
      id="sent-cases"
      legend={words.send.cases}
      hint={words.send.chosen(chosen.size)}
      error={props.error}
    >
      <Stack>
        <TextField
          id="sent-search"
          label={words.send.search}
          hint={words.send.searchHint}
          value={search}
          onChange={setSearch}
          onEscape={() => setSearch('')}
        />
        {searching && found.length === 0 && <p role="status">{words.send.noHits}</p>}
        <Choices layout="lines">
          {shown.map((one) => (
            <Choice
              key={one.stream}
              kind="checkbox"
              id={`sent-${one.stream}`}
              name="sent-cases"
              label={[one.alias ?? words.noAlias, one.caseNumber ?? '']
                .filter((part) => part !== '')
                .join(' · ')}
              checked={chosen.has(one.stream)}
              onChange={(ticked) => props.onChoose(one, ticked)}
            />
          ))}
        </Choices>
      </Stack>
    </FieldSet>
  );
}

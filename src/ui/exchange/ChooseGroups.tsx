import { useMemo, useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { searched } from '../../flow/caseList.ts';
import { Button } from '../kit/Button.tsx';
import { Choice } from '../kit/Choice.tsx';
import { Choices } from '../kit/Choices.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Stack } from '../kit/layout.tsx';
import { TextField } from '../kit/TextField.tsx';
import type { SendableGroup } from './useSendable.ts';
import { useExchangeGroupsWords } from './words.ts';

/** Few enough to be read through; the rest is found by searching. */
const shownAtMost = 8;

/** Chooses groups by their neutral names: those one leads first, all of them with one press. */
export function ChooseGroups(props: {
  readonly groups: readonly SendableGroup[];
  readonly chosen: ReadonlySet<StreamId>;
  readonly error: string | undefined;
  readonly onChoose: (groups: readonly StreamId[], chosen: boolean) => void;
}) {
  const { groups, chosen } = props;
  const words = useExchangeGroupsWords();
  const [search, setSearch] = useState('');
  const found = useMemo(() => {
    const wanted = searched(search);
    return groups.filter(({ name }) => searched(name ?? '').includes(wanted)).slice(0, shownAtMost);
  }, [groups, search]);
  const mine = groups.filter(({ led }) => led);
  const shown = [
    ...groups.filter(({ stream }) => chosen.has(stream)),
    ...found.filter(({ stream }) => !chosen.has(stream)),
  ];
  return (
    <FieldSet
      id="sent-groups"
      legend={words.groups}
      hint={[words.groupsHint, words.chosen(chosen.size)].join(' ')}
      error={props.error}
    >
      <Stack>
        {groups.length > shownAtMost && (
          <TextField
            id="sent-groups-search"
            label={words.search}
            value={search}
            onChange={setSearch}
            onEscape={() => setSearch('')}
          />
        )}
        {found.length === 0 && <p role="status">{words.noHits}</p>}
        <Choices layout="lines">
          {shown.map(({ stream, name }) => (
            <Choice
              key={stream}
              kind="checkbox"
              id={`sent-${stream}`}
              name="sent-groups"
              label={name ?? words.noName}
              checked={chosen.has(stream)}
              onChange={(ticked) => props.onChoose([stream], ticked)}
            />
          ))}
        </Choices>
        {mine.length > 1 && (
          <Button
            onPress={() =>
              props.onChoose(
                mine.map(({ stream }) => stream),
                true,
              )
            }
          >
            {words.mine}
          </Button>
        )}
      </Stack>
    </FieldSet>
  );
}

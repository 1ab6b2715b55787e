import { useState } from 'react';
import type { AnyEntry } from '../../../entries/entry.ts';
import type { StreamId } from '../../../entries/ids.ts';
import { isOver, type GroupsRead } from '../../../flow/groups/groupLines.ts';
import type { CaseFacts } from '../../../rules/facts.ts';
import { pairAnswer, type Answer } from '../../../rules/groups/conflicts.ts';
import { Button } from '../../kit/Button.tsx';
import { Stack } from '../../kit/layout.tsx';
import { RowList } from '../../kit/RowList.tsx';
import { Select } from '../../kit/Select.tsx';
import { StatusChip, type ChipShape } from '../../kit/StatusChip.tsx';
import { usePorts } from '../../usePorts.tsx';
import { useKeyStaffOf } from '../keyStaff.ts';
import { SearchField, ShowMore, useLooking } from '../LongList.tsx';
import { waitingOf } from '../readOnce.ts';
import type { KeptForm } from '../useKeptForm.ts';
import { useGroupsWords } from '../words.ts';
import { answerAt, pairPath } from './checkValues.ts';
import { SideBySide } from './SideBySide.tsx';
import { useConflictWords } from './words.ts';

const shownAtATime = 20;
const shapes = {
  mustNotMeet: 'triangle',
  notChecked: 'diamond',
  noConflictFound: 'check',
} as const satisfies Readonly<Record<Answer, ChipShape>>;

/** Everybody else who waits or is in a group: how it stands between them and this citizen, and the way to look. */
export function OtherCitizens(props: {
  readonly stream: StreamId;
  readonly alias: string;
  readonly facts: CaseFacts;
  readonly entries: readonly AnyEntry[];
  readonly read: GroupsRead;
  readonly openable: ReadonlySet<StreamId>;
  readonly form: KeptForm;
  readonly mayAnswer: boolean;
}) {
  const { stream, read, openable, form, mayAnswer } = props;
  const { own: words } = useConflictWords();
  const { noAlias } = useGroupsWords();
  const { clock } = usePorts();
  const looking = useLooking(shownAtATime);
  const { search } = looking;
  const [shown, setShown] = useState('open');
  const [looked, setLooked] = useState<StreamId | null>(null);
  const list = waitingOf(read.participants, clock.now().today);
  const groups = read.groups.filter((line) => !isOver(line));
  const answerOf = (other: StreamId): Answer => pairAnswer(stream, other, read.participants);
  const inGroup = (group: string, other: StreamId): boolean =>
    groups.some((line) => line.stream === group && line.summary.participants.includes(other)) ||
    (read.participants.get(other)?.places ?? []).some((place) => place.group === group);
  const others = list
    .find({ search, shown: 'all', need: null })
    .filter(
      ({ stream: other, summary, placed }) => other !== stream && (placed || summary.waiting !== 'withdrawn'),
    );
  const found = others.filter(({ stream: other }) => {
    if (shown === 'all') return true;
    if (shown === 'open') return answerOf(other) === 'notChecked' || other === looked;
    return inGroup(shown, other);
  });
  const rows = found.slice(0, looking.most);
  const closed = rows.filter(({ stream: other }) => !openable.has(other));
  const keyStaffOf = useKeyStaffOf(closed.map((one) => one.stream));
  const aliasOf = (other: StreamId) => read.participants.get(other)?.alias || noAlias;
  const anotherMust = (other: StreamId): string => {
    const names = keyStaffOf(other).join(', ');
    return words.another(names === '' ? words.someone : names);
  };
  return (
    <section aria-label={words.others}>
      <Stack>
        <h2>{words.others}</h2>
        <SearchField label={words.search} looking={looking} />
        <Select
          label={words.show}
          options={[
            { value: 'open', label: words.shown.open },
            ...groups.map((line) => ({ value: line.stream, label: words.inGroup(line.summary.name) })),
            { value: 'all', label: words.shown.all },
          ]}
          value={shown}
          onChange={setShown}
        />
        {rows.length === 0 && (
          <p role="status">{others.length === 0 && search === '' ? words.othersNone : words.allDone}</p>
        )}
        {rows.length > 0 && (
          <RowList
            label={words.others}
            detailsUnder
            rows={rows.map(({ stream: other }) => {
              const answer = answerOf(other);
              const typed = answerAt(form.values, pairPath(other));
              const alias = aliasOf(other);
              return {
                key: other,
                status: (
                  <StatusChip shape={shapes[answer]} look={answer === 'noConflictFound' ? 'plain' : 'strong'}>
                    {words.state[answer]}
                  </StatusChip>
                ),
                title: alias,
                detail: openable.has(other)
                  ? typed === null
                    ? undefined
                    : `${words.draft}: ${words.answers[typed]}`
                  : anotherMust(other),
                action: openable.has(other) && mayAnswer && (
                  <Button label={`${words.compare}: ${alias}`} onPress={() => setLooked(other)}>
                    {words.compare}
                  </Button>
                ),
              };
            })}
          />
        )}
        <ShowMore found={found.length} looking={looking} />
        {looked !== null && mayAnswer && (
          <SideBySide
            key={looked}
            stream={stream}
            other={looked}
            alias={props.alias}
            otherAlias={aliasOf(looked)}
            facts={props.facts}
            entries={props.entries}
            form={form}
            onClose={() => setLooked(null)}
          />
        )}
      </Stack>
    </section>
  );
}

import { useMemo, useState } from 'react';
import type { GroupsRead } from '../../../flow/groups/groupLines.ts';
import { saidNoTo } from '../../../flow/groups/saidNo.ts';
import {
  neededThings,
  waitingShown,
  type NeededThing,
  type Waiter,
  type WaitingShown,
} from '../../../flow/groups/waitingList.ts';
import { Stack } from '../../kit/layout.tsx';
import { LinkButton } from '../../kit/LinkButton.tsx';
import { Page } from '../../kit/Page.tsx';
import { RowList } from '../../kit/RowList.tsx';
import { Select } from '../../kit/Select.tsx';
import { StatusChip, type ChipShape } from '../../kit/StatusChip.tsx';
import { useSession } from '../../shell/session.tsx';
import { shownDate } from '../../shell/shownTime.ts';
import type { Places } from '../../shell/usePlaces.ts';
import { usePorts } from '../../usePorts.tsx';
import { useLanguage } from '../../useText.tsx';
import { DangerHelp } from '../DangerHelp.tsx';
import { SearchField, ShowMore, useLooking } from '../LongList.tsx';
import { waitingOf } from '../readOnce.ts';
import { needLines } from '../saidNeeds.ts';
import { useGroupsWords } from '../words.ts';

/** Drawn at a time: finding somebody among two thousand is for the search. */
const shownAtATime = 50;
const shapes = { waiting: 'circle', paused: 'clock', withdrawn: 'square' } as const satisfies Readonly<
  Record<string, ChipShape>
>;

/** Who waits for a group, and what must be thought of: from what was written for group leaders, and nothing else. */
export function WaitingPage({ read, places }: { readonly read: GroupsRead; readonly places: Places }) {
  const words = useGroupsWords();
  const text = words.waiting;
  const language = useLanguage();
  const { clock } = usePorts();
  const { writer } = useSession();
  const { today } = clock.now();
  const list = waitingOf(read.participants, today);
  const looking = useLooking(shownAtATime);
  const { search } = looking;
  const [shown, setShown] = useState<WaitingShown>('waiting');
  const [need, setNeed] = useState<NeededThing | null>(null);
  const found = useMemo(() => list.find({ search, shown, need }), [list, search, shown, need]);
  const rowOf = ({ stream, summary, due, placed }: Waiter) => {
    const inGroups = summary.places.flatMap(({ group }) =>
      read.groups.flatMap((line) => (line.stream === group ? [line.summary.name] : [])),
    );
    const saidNo = saidNoTo(summary, read.groups);
    const alias = summary.alias === '' ? words.noAlias : summary.alias;
    const toPerson = () => places.go({ room: 'groups', page: 'waiting', person: stream });
    const detail = [
      ...(due ? [words.due(shownDate(summary.recontactOn ?? '', language))] : []),
      text.since(shownDate(summary.since, language)),
      ...(placed && inGroups.length > 0 ? [text.inGroup(inGroups.join(', '))] : []),
      ...(saidNo.length > 0 ? [text.again.saidNo(saidNo.map((line) => line.summary.name).join(', '))] : []),
      ...needLines(summary, text.needs),
    ];
    return {
      key: stream,
      status: due ? (
        <StatusChip shape="clock" look="strong">
          {words.dueChip}
        </StatusChip>
      ) : (
        <StatusChip shape={shapes[summary.waiting]}>{text.moves[summary.waiting]}</StatusChip>
      ),
      title: alias,
      detail: detail.join(' · '),
      onOpen: toPerson,
      action: writer && saidNo.length > 0 && (
        <LinkButton label={text.again.openFor(alias)} onPress={toPerson}>
          {text.again.open}
        </LinkButton>
      ),
    };
  };
  return (
    <Page
      title={text.title}
      lead={<p>{text.lead}</p>}
      back={{ onPress: () => places.go({ room: 'groups' }) }}
      rows
    >
      <Stack gap="large">
        {read.participants.size === 0 ? (
          <p>{text.empty}</p>
        ) : (
          <Stack>
            <SearchField label={text.search} looking={looking} />
            <Select
              label={text.show}
              options={waitingShown.map((value) => ({ value, label: text.shown[value] }))}
              value={shown}
              onChange={(value) => setShown(waitingShown.find((one) => one === value) ?? 'waiting')}
            />
            <Select
              label={text.need}
              empty={text.anyNeed}
              options={neededThings.map((value) => ({ value, label: text.needs[value] }))}
              value={need ?? ''}
              onChange={(value) => setNeed(neededThings.find((one) => one === value) ?? null)}
            />
            <p role="status">{found.length === 0 ? text.noHits : text.found(found.length)}</p>
            {found.length > 0 && (
              <RowList label={text.title} rows={found.slice(0, looking.most).map(rowOf)} detailsUnder />
            )}
            <ShowMore found={found.length} looking={looking} />
          </Stack>
        )}
        <DangerHelp />
      </Stack>
    </Page>
  );
}

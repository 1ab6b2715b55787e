import { useMemo } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import type { StreamSummary } from '../../entries/summary.ts';
import { isOver, leads } from '../../flow/groups/groupLines.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { GroupRows, isOpenLine } from './GroupRows.tsx';
import { groupsOf } from './readOnce.ts';
import { useGroupsWords } from './words.ts';

/**
 * On the home page of whoever leads groups: what is open in theirs until it is written who was reached, and the next time
 * each of them meets.
 */
export function GroupsToday(props: {
  readonly summaries: readonly StreamSummary[];
  readonly onGroup: (group: StreamId) => void;
}) {
  const words = useGroupsWords();
  const { clock } = usePorts();
  const { person: me } = useSession();
  const { today } = clock.now();
  const lines = useMemo(
    () =>
      groupsOf(props.summaries, today).groups.filter(
        (line) => leads(line, me.person) && (isOpenLine(line) || (!isOver(line) && line.next !== null)),
      ),
    [props.summaries, today, me.person],
  );
  if (lines.length === 0) return null;
  return (
    <section aria-label={words.mine}>
      <h2>{words.mine}</h2>
      <GroupRows label={words.mine} lines={lines} onOpen={props.onGroup} />
    </section>
  );
}

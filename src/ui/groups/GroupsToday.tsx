import { useMemo } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import type { StreamSummary } from '../../entries/summary.ts';
import { groupsIn, isOver, leads, type GroupLine } from '../../flow/groups/groupLines.ts';
import { RowList } from '../kit/RowList.tsx';
import { useSession } from '../shell/session.tsx';
import { shownDate } from '../shell/shownTime.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { GroupState } from './GroupState.tsx';
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
  const language = useLanguage();
  const { clock } = usePorts();
  const { person: me } = useSession();
  const { today } = clock.now();
  const lines = useMemo(
    () => groupsIn(props.summaries, today).groups.filter((line) => leads(line, me.person)),
    [props.summaries, today, me.person],
  );
  const isOpen = ({ summary }: GroupLine) =>
    summary.openConcerns.length > 0 || summary.openAbsences.length > 0;
  const shown = lines.filter((line) => isOpen(line) || (!isOver(line) && line.next !== null));
  if (shown.length === 0) return null;
  return (
    <section aria-label={words.mine}>
      <h2>{words.mine}</h2>
      <RowList
        label={words.mine}
        rows={shown.map((line) => {
          const { name, openConcerns, openAbsences } = line.summary;
          return {
            key: line.stream,
            status: <GroupState summary={line.summary} />,
            title: name,
            detail: [
              ...(openConcerns.length > 0 ? [words.concerns(openConcerns.length)] : []),
              ...(openAbsences.length > 0 ? [words.absences] : []),
              ...(isOver(line) || line.next === null
                ? []
                : [line.next === today ? words.nextToday : words.next(shownDate(line.next, language))]),
            ].join(' '),
            onOpen: () => props.onGroup(line.stream),
          };
        })}
      />
    </section>
  );
}

import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { isOver, type GroupLine } from '../../flow/groups/groupLines.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { RowList } from '../kit/RowList.tsx';
import { shownDate } from '../shell/shownTime.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { GroupState } from './GroupState.tsx';
import { useGroupsWords } from './words.ts';

/** Drawn at a time: two hundred at once would keep the page waiting. */
const shownAtATime = 30;
/** A worry or an absence without a word, and nobody has written who was reached. */
export const isOpenLine = ({ summary }: GroupLine): boolean =>
  summary.openConcerns.length > 0 || summary.openAbsences.length > 0;

/** Groups in a line each. Those with something open stand first, and all of them are drawn, however many they are. */
export function GroupRows(props: {
  readonly label: string;
  readonly lines: readonly GroupLine[];
  readonly onOpen: (group: StreamId) => void;
}) {
  const { label, lines, onOpen } = props;
  const words = useGroupsWords();
  const language = useLanguage();
  const { clock } = usePorts();
  const [most, setMost] = useState(shownAtATime);
  const shown = Math.max(most, lines.findLastIndex(isOpenLine) + 1);
  const behind = lines.length - shown;
  const nextOf = ({ next }: GroupLine): string => {
    if (next === null) return words.noNext;
    return next === clock.now().today ? words.nextToday : words.next(shownDate(next, language));
  };
  const rows = lines.slice(0, shown).map((line) => {
    const { name, participants, least, most: limit, openConcerns, openAbsences } = line.summary;
    const detail = [
      ...(openConcerns.length > 0 ? [words.concerns(openConcerns.length)] : []),
      ...(openAbsences.length > 0 ? [words.absences] : []),
      ...(isOver(line) ? [] : [nextOf(line)]),
      words.people(participants.length, least, limit),
    ];
    return {
      key: line.stream,
      status: <GroupState summary={line.summary} />,
      title: name,
      detail: detail.join(' · '),
      onOpen: () => onOpen(line.stream),
    };
  });
  return (
    <>
      <RowList label={label} rows={rows} />
      {behind > 0 && (
        <LinkButton onPress={() => setMost(shown + shownAtATime)}>{words.showMore(behind)}</LinkButton>
      )}
    </>
  );
}

import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { isOver, type GroupLine } from '../../flow/groups/groupLines.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { RowList } from '../kit/RowList.tsx';
import { shownDate } from '../shell/shownTime.ts';
import { useLanguage } from '../useText.tsx';
import { GroupState } from './GroupState.tsx';
import { useGroupsWords } from './words.ts';

/** Drawn at a time: two hundred at once would keep the page waiting. */
const shownAtATime = 30;
const isOpen = ({ summary }: GroupLine): boolean =>
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
  const [most, setMost] = useState(shownAtATime);
  const shown = Math.max(most, lines.findLastIndex(isOpen) + 1);
  const behind = lines.length - shown;
  const rows = lines.slice(0, shown).map((line) => {
    const { name, participants, least, most: limit, openConcerns, openAbsences } = line.summary;
    const detail = [
      ...(openConcerns.length > 0 ? [words.concerns(openConcerns.length)] : []),
      ...(openAbsences.length > 0 ? [words.absences] : []),
      ...(isOver(line)
        ? []
        : [line.next === null ? words.noNext : words.next(shownDate(line.next, language))]),
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

import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import type { NextUpKind } from '../../flow/caseView.ts';
import type { HomeLine } from '../../flow/homeLines.ts';
import type { HomeText } from '../../text/rooms/home.da.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { RowList } from '../kit/RowList.tsx';
import { StatusChip, type ChipLook, type ChipShape } from '../kit/StatusChip.tsx';
import { useReasonWords } from '../shell/useReasonWords.ts';
import { useHomeWords } from './words.ts';

type Sign = { readonly shape: ChipShape; readonly look: ChipLook; readonly word: keyof HomeText['word'] };

/** How urgent a line looks: the shape and the word first, colour only underlines. */
function signOf(kind: NextUpKind, overdue: boolean): Sign {
  if (kind === 'danger' || kind === 'childInDanger')
    return { shape: 'filledCircle', look: 'danger', word: 'danger' };
  if (kind === 'unreadable') return { shape: 'square', look: 'strong', word: 'unreadable' };
  if (kind === 'card') return { shape: 'diamond', look: 'strong', word: 'card' };
  if (overdue) return { shape: 'triangle', look: 'strong', word: 'overdue' };
  if (kind === 'firstEvaluation' || kind === 'evaluation' || kind === 'plan')
    return { shape: 'triangle', look: 'plain', word: 'due' };
  if (kind === 'promisedContact' || kind === 'agreement' || kind === 'askAgain')
    return { shape: 'circle', look: 'plain', word: 'appointment' };
  if (kind === 'handover' || kind === 'secondPerson')
    return { shape: 'clock', look: 'plain', word: 'handover' };
  return { shape: 'square', look: 'plain', word: 'other' };
}

/** As many as a worker can take in at once. Danger is never among those that wait behind a press. */
const shownAtFirst = 25;
const isDanger = ({ kind }: HomeLine): boolean => kind === 'danger' || kind === 'childInDanger';

/** One line per case, its most urgent matter, most urgent first, the reason in words. */
export function UrgentLines(props: {
  readonly lines: readonly HomeLine[];
  readonly onCase: (stream: StreamId) => void;
}) {
  const words = useHomeWords();
  const reason = useReasonWords();
  const [shown, setShown] = useState(shownAtFirst);
  const seen = new Set<StreamId>();
  const first = props.lines.filter(({ stream }) => {
    if (stream === null || seen.has(stream)) return false;
    seen.add(stream);
    return true;
  });
  if (first.length === 0) return <p>{words.nothingUrgent}</p>;
  const atOnce = first.filter((line, at) => at < shown || isDanger(line));
  const behind = first.length - atOnce.length;
  return (
    <>
      <RowList
        label={words.urgent}
        rows={atOnce.map((line) => {
          const sign = signOf(line.kind, line.overdue);
          const { stream } = line;
          return {
            key: `${stream ?? ''} ${line.kind}`,
            status: (
              <StatusChip shape={sign.shape} look={sign.look}>
                {words.word[sign.word]}
              </StatusChip>
            ),
            title: line.alias ?? words.noAlias,
            // Whatever is most urgent: that a record is damaged is never left unsaid.
            detail:
              line.damaged && line.kind !== 'unreadable'
                ? `${reason(line.reason)} ${words.unreadable}.`
                : reason(line.reason),
            ...(stream === null ? {} : { onOpen: () => props.onCase(stream) }),
          };
        })}
      />
      {behind > 0 && (
        <LinkButton onPress={() => setShown(shown + 4 * shownAtFirst)}>{words.showMore(behind)}</LinkButton>
      )}
    </>
  );
}

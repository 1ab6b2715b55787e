import { useEffect, useState } from 'react';
import { isDanger } from '../../flow/caseView.ts';
import type { HomeLine } from '../../flow/homeLines.ts';
import type { HomeText } from '../../text/rooms/home.da.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { RowList } from '../kit/RowList.tsx';
import { StatusChip, type ChipLook, type ChipShape } from '../kit/StatusChip.tsx';
import { useReasonWords } from '../shell/useReasonWords.ts';
import { dueWords } from './dueWords.ts';
import { useHomeWords } from './words.ts';

type Sign = { readonly shape: ChipShape; readonly look: ChipLook; readonly word: keyof HomeText['word'] };

/** How urgent a line looks: the shape and the word first, colour only underlines. */
function signOf({ kind, reason, overdue }: HomeLine): Sign {
  if (isDanger({ kind, reason })) return { shape: 'filledCircle', look: 'danger', word: 'danger' };
  if (kind === 'unreadable') return { shape: 'square', look: 'strong', word: 'unreadable' };
  if (kind === 'card') return { shape: 'diamond', look: 'strong', word: 'card' };
  if (overdue) return { shape: 'triangle', look: 'strong', word: 'overdue' };
  if (kind === 'firstEvaluation' || kind === 'evaluation' || kind === 'plan' || kind === 'evaluationsApart')
    return { shape: 'triangle', look: 'plain', word: 'due' };
  if (kind === 'promisedContact' || kind === 'agreement' || kind === 'askAgain')
    return { shape: 'circle', look: 'plain', word: 'appointment' };
  if (kind === 'handover' || kind === 'secondPerson' || kind === 'colleagueLook')
    return { shape: 'clock', look: 'plain', word: 'handover' };
  if (kind === 'draft') return { shape: 'pencil', look: 'plain', word: 'draft' };
  return { shape: 'square', look: 'plain', word: 'other' };
}

/** As many as can be drawn at once. Danger is never among those that wait behind a press: more of it follows by itself. */
const shownAtFirst = 50;

/** One line per case: its most urgent matter in words, and the rest of what is due there in one phrase behind it. */
export function CaseLines(props: {
  readonly label: string;
  /** Most urgent first. */
  readonly lines: readonly HomeLine[];
  readonly onCase: (line: HomeLine) => void;
  /** Missing where nothing can be signed. */
  readonly onPutOff?: ((line: HomeLine) => void) | undefined;
}) {
  const words = useHomeWords();
  const reason = useReasonWords();
  const [shown, setShown] = useState(shownAtFirst);
  const { onPutOff } = props;
  const danger = useFollowing(props.lines.filter(isDanger).length);
  const atOnce = props.lines.slice(0, Math.max(shown, danger));
  const behind = props.lines.length - atOnce.length;
  return (
    <>
      <RowList
        label={props.label}
        rows={atOnce.map((line) => {
          const sign = signOf(line);
          const alias = line.alias ?? words.noAlias;
          const also = dueWords(
            words,
            line.also.filter(({ kind }) => kind !== line.kind),
          );
          return {
            key: line.stream,
            status: (
              <StatusChip shape={sign.shape} look={sign.look}>
                {words.word[sign.word]}
              </StatusChip>
            ),
            title: alias,
            detail: also === '' ? reason(line.reason) : `${reason(line.reason)} ${words.also(also)}`,
            onOpen: () => props.onCase(line),
            ...(onPutOff === undefined || line.latestPutOff === null
              ? {}
              : {
                  action: (
                    <LinkButton onPress={() => onPutOff(line)} label={`${words.putOff} ${alias}`}>
                      {words.putOff}
                    </LinkButton>
                  ),
                }),
          };
        })}
      />
      {behind > 0 && (
        <LinkButton onPress={() => setShown(shown + 4 * shownAtFirst)}>{words.showMore(behind)}</LinkButton>
      )}
    </>
  );
}

/** Grows to `count` by itself, piece by piece, so that the page stands before all of a long list is drawn. */
function useFollowing(count: number): number {
  const [drawn, setDrawn] = useState(shownAtFirst);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const soon = setTimeout(() => setDrawn(2 * drawn));
    return () => clearTimeout(soon);
  }, [drawn, count]);
  return Math.min(drawn, count);
}

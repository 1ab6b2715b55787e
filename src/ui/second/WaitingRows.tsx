import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import type { StreamSummary } from '../../entries/summary.ts';
import { waitingForOther, type WaitingLine } from '../../flow/waitingForOther.ts';
import { shownDay } from '../../text/shownDay.ts';
import { useLevelWords } from '../case/useLevelWords.ts';
import { useHomeWords } from '../home/words.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { RowList } from '../kit/RowList.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import { useMoment, useSession } from '../shell/session.tsx';
import { useLanguage } from '../useText.tsx';
import { useSecondWords } from './words.ts';

const shownAtFirst = 50;

/** On the home page of everybody who opens the case file: what waits for another pair of eyes, whose it is and since when. */
export function WaitingRows(props: {
  readonly summaries: readonly StreamSummary[];
  readonly onCase: (stream: StreamId) => void;
}) {
  const words = useSecondWords();
  const home = useHomeWords();
  const moment = useMoment();
  const detail = useDetail();
  const [shown, setShown] = useState(shownAtFirst);
  const lines = waitingForOther(props.summaries, moment());
  if (lines.length === 0) return null;
  const behind = lines.length - shown;
  const word = ({ mine, what }: WaitingLine): string =>
    what.kind === 'level' && what.disagreed
      ? words.evaluateAnew
      : mine === 'mayAnswer'
        ? words.yourTurn
        : words.waits;
  return (
    <section aria-label={words.waiting}>
      <h2>{words.waiting}</h2>
      <RowList
        label={words.waiting}
        rows={lines.slice(0, shown).map((line) => ({
          key: `${line.stream} ${line.what.kind}`,
          status: (
            <StatusChip
              shape={line.mine === 'mayAnswer' ? 'diamond' : 'clock'}
              look={line.mine === 'mayAnswer' ? 'strong' : 'plain'}
            >
              {word(line)}
            </StatusChip>
          ),
          title: line.alias ?? home.noAlias,
          detail: detail(line),
          onOpen: () => props.onCase(line.stream),
        }))}
      />
      {behind > 0 && (
        <LinkButton onPress={() => setShown(shown + 4 * shownAtFirst)}>{home.showMore(behind)}</LinkButton>
      )}
    </section>
  );
}

function useDetail(): (line: WaitingLine) => string {
  const words = useSecondWords();
  const level = useLevelWords();
  const language = useLanguage();
  const { team } = useSession();
  return ({ what, mine }) => {
    const name = team.staff.get(what.by)?.name ?? words.unknown;
    const day = shownDay(what.since, language);
    if (what.kind === 'closing') return mine === 'asked' ? words.wishByYou(day) : words.wishBy(name, day);
    const chosen = level(what.chosen);
    const holds = what.holds === null ? [] : [level(what.holds)];
    if (what.disagreed) return [words.chosenBy(name, chosen, day), ...holds.map(words.notAgreed)].join(' ');
    return [
      mine === 'asked' ? words.chosenByYou(chosen, day) : words.chosenBy(name, chosen, day),
      ...holds.map(words.meanwhile),
      ...(mine === 'mayRead' ? [words.readOnly] : []),
    ].join(' ');
  };
}

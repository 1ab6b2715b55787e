import { useState } from 'react';
import type { PersonId } from '../../entries/ids.ts';
import type { HandoverLine } from '../../flow/homeLines.ts';
import { whoRefused } from '../../rules/handoverReaders.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { RowList } from '../kit/RowList.tsx';
import { useSession } from '../shell/session.tsx';
import { shownDate } from '../shell/shownTime.ts';
import { useLanguage } from '../useText.tsx';
import { AsksToBeClosed } from './AsksToBeClosed.tsx';
import { useHomeWords } from './words.ts';

const shownAtFirst = 50;

/**
 * Cases given on and not accepted yet stay with the sender: receiver and stand-in are named here until one of them
 * has said yes, also while something more urgent stands first for the case. After a no it says who, and why.
 */
export function Handovers(props: {
  readonly lines: readonly HandoverLine[];
  readonly onCase: (stream: HandoverLine['stream']) => void;
}) {
  const words = useHomeWords();
  const language = useLanguage();
  const [shown, setShown] = useState(shownAtFirst);
  const { person: me, team } = useSession();
  const nameOf = (person: PersonId) => team.staff.get(person)?.name;
  /** Who said no, and why; whoever has the case is asked for more, anybody else reads who it is. */
  const saidNo = (line: HandoverLine, refused: NonNullable<HandoverLine['refused']>): readonly string[] => {
    const { who, writtenBy } = whoRefused(line, refused.by, nameOf);
    const sender = line.by === undefined ? undefined : nameOf(line.by);
    return [
      words.handoverRefused(who, refused.reason ?? ''),
      ...(writtenBy === null ? [] : [words.handoverWrittenBy(writtenBy)]),
      line.by === me.person ? words.handoverChoose : words.handoverStillWith(sender ?? words.handoverSender),
    ];
  };
  const behind = props.lines.length - shown;
  return (
    <section aria-label={words.handovers}>
      <h2>{words.handovers}</h2>
      <RowList
        label={words.handovers}
        rows={props.lines.slice(0, shown).map((line) => ({
          key: line.stream,
          title: line.alias ?? words.noAlias,
          detail: (
            <>
              {[
                words.handoverTo(line.receiver, shownDate(line.since, language)),
                ...(line.refused !== undefined
                  ? saidNo(line, line.refused)
                  : line.standIn === null
                    ? []
                    : [words.standIn(line.standIn)]),
              ].join(' · ')}
              <AsksToBeClosed line={line} />
            </>
          ),
          onOpen: () => props.onCase(line.stream),
        }))}
      />
      {behind > 0 && (
        <LinkButton onPress={() => setShown(shown + 4 * shownAtFirst)}>{words.showMore(behind)}</LinkButton>
      )}
    </section>
  );
}

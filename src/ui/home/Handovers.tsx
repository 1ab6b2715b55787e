import { useState } from 'react';
import type { PersonId } from '../../entries/ids.ts';
import type { HandoverLine } from '../../flow/homeLines.ts';
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
  const { team } = useSession();
  const nameOf = (person: PersonId | null) => (person === null ? undefined : team.staff.get(person)?.name);
  const said = ({ receiver, standIn, since, refused }: HandoverLine) =>
    [
      words.handoverTo(receiver, shownDate(since, language)),
      ...(refused === undefined
        ? standIn === null
          ? []
          : [words.standIn(standIn)]
        : [words.handoverRefused(nameOf(refused.by) ?? receiver, refused.reason ?? '')]),
    ].join(' · ');
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
              {said(line)}
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

import { useState } from 'react';
import { basedOnNothing } from '../../entries/entry.ts';
import { newId } from '../../entries/ids.ts';
import type { HomeLine, PutOffLine } from '../../flow/homeLines.ts';
import { StoreProblem, type StoreProblemKind } from '../../flow/ports.ts';
import { summarise } from '../../flow/summarise.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { RowList } from '../kit/RowList.tsx';
import { useSession } from '../shell/session.tsx';
import { shownDate } from '../shell/shownTime.ts';
import { useShellWords } from '../shell/words.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { dueWords } from './dueWords.ts';
import { useHomeWords } from './words.ts';

const shownAtFirst = 50;

/** Cases whose line waits: until when and why, always in sight, and taken back in one press. */
export function PutOffRows(props: {
  readonly lines: readonly PutOffLine[];
  readonly onCase: (stream: HomeLine['stream']) => void;
  readonly onTakenBack: () => void;
}) {
  const { cases, clock } = usePorts();
  const { me, writer } = useSession();
  const words = useHomeWords();
  const { problem: problems } = useShellWords();
  const language = useLanguage();
  const [shown, setShown] = useState(shownAtFirst);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<StoreProblemKind | null>(null);
  const takeBack = async ({ stream, what, reason }: PutOffLine) => {
    setBusy(true);
    setProblem(null);
    try {
      await cases.sign({
        stream: { type: 'case', id: stream },
        unsigned: [
          {
            kind: 'putOff',
            body: { what: [...what], until: clock.now().today, reason },
            role: me.role,
            basedOn: basedOnNothing,
            rendered: { text: words.takenBackNote, language },
          },
        ],
        summarise,
        draft: null,
        once: newId(),
      });
      props.onTakenBack();
    } catch (error) {
      setProblem(error instanceof StoreProblem ? error.kind : 'failed');
    }
    setBusy(false);
  };
  const behind = props.lines.length - shown;
  return (
    <section aria-label={words.waiting}>
      <h2>{words.waiting}</h2>
      {problem !== null && (
        <Notice tone="warning" urgent>
          {problems[problem]}
        </Notice>
      )}
      <RowList
        label={words.waiting}
        rows={props.lines.slice(0, shown).map((line) => {
          const alias = line.alias ?? words.noAlias;
          const due = dueWords(
            words,
            line.what.map((kind) => ({ kind })),
          );
          return {
            key: line.stream,
            title: alias,
            detail: words.waitsUntil(shownDate(line.until, language), words.waitsBecause[line.reason], due),
            onOpen: () => props.onCase(line.stream),
            ...(writer && !busy
              ? {
                  action: (
                    <LinkButton onPress={() => void takeBack(line)} label={`${words.takeBack}: ${alias}`}>
                      {words.takeBack}
                    </LinkButton>
                  ),
                }
              : {}),
          };
        })}
      />
      {behind > 0 && (
        <LinkButton onPress={() => setShown(shown + 4 * shownAtFirst)}>{words.showMore(behind)}</LinkButton>
      )}
    </section>
  );
}

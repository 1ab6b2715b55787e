import { useState } from 'react';
import type { EntryId } from '../../entries/ids.ts';
import { basedOnNothing } from '../../entries/entry.ts';
import { StoreProblem, type StoreProblemKind } from '../../flow/ports.ts';
import { summarise } from '../../flow/summarise.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useSession } from '../shell/session.tsx';
import { useShellWords } from '../shell/words.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import type { OpenCase } from './useCase.ts';
import { useCaseWords } from './words.ts';

/** The worker confirms that what was signed stands in the municipality's own case system too. */
export function Journalised(props: {
  readonly open: OpenCase;
  /** Confirms these alone, e.g. those that were just copied. */
  readonly only?: readonly EntryId[];
  readonly title?: string;
  readonly onSigned: () => void;
}) {
  const { cases } = usePorts();
  const { me, writer } = useSession();
  const language = useLanguage();
  const words = useCaseWords().journal;
  const { problem: problems } = useShellWords();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<StoreProblemKind | null>(null);
  const { view, contents } = props.open;
  const { only } = props;
  const pending = only ?? view.facts.notJournalised;
  if (pending.length === 0 || !writer) return null;
  const confirm = async () => {
    setAsking(false);
    setProblem(null);
    try {
      await cases.sign({
        stream: contents.stream,
        unsigned: [
          {
            kind: 'journalised',
            body: { entries: [...pending] },
            role: me.role,
            basedOn: { ...basedOnNothing, entries: pending },
            rendered: { text: words.note(pending.length), language },
          },
        ],
        summarise,
        draft: null,
      });
      props.onSigned();
    } catch (error) {
      setProblem(error instanceof StoreProblem ? error.kind : 'failed');
    }
  };
  return (
    <>
      {problem !== null && (
        <Notice tone="warning" urgent>
          {problems[problem]}
        </Notice>
      )}
      {props.title === undefined ? <p>{words.lead}</p> : <h2>{props.title}</h2>}
      <Button onPress={() => setAsking(true)}>{words.open(pending.length)}</Button>
      <Dialog
        open={asking}
        title={words.ask}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{words.notYet}</Button>
            <Button kind="primary" onPress={() => void confirm()}>
              {words.yes}
            </Button>
          </>
        }
      >
        <p>{words.sure}</p>
      </Dialog>
    </>
  );
}

import { useState } from 'react';
import { basedOnNothing } from '../../entries/entry.ts';
import type { StreamId } from '../../entries/ids.ts';
import { StoreProblem, type StoreProblemKind } from '../../flow/ports.ts';
import { summarise } from '../../flow/summarise.ts';
import type { HandoverFacts } from '../../rules/handovers.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useSession } from '../shell/session.tsx';
import { useShellWords } from '../shell/words.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useCaseWords } from './words.ts';

/** The sender takes a handover back: one question, and an entry that says so. */
export function KeepCase(props: {
  readonly stream: StreamId;
  readonly handover: HandoverFacts;
  readonly label: string;
  readonly onSigned: () => void;
}) {
  const { cases } = usePorts();
  const { me } = useSession();
  const language = useLanguage();
  const words = useCaseWords().handover;
  const { problem: problems } = useShellWords();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<StoreProblemKind | null>(null);
  const { entry } = props.handover;
  const sign = async () => {
    setAsking(false);
    setProblem(null);
    try {
      await cases.sign({
        stream: { type: 'case', id: props.stream },
        unsigned: [
          {
            kind: 'handoverAnswer',
            body: { handover: entry, answer: 'takenBack' },
            role: me.role,
            basedOn: { ...basedOnNothing, entries: [entry] },
            rendered: { text: words.takenBackNote, language },
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
      <Button onPress={() => setAsking(true)}>{props.label}</Button>
      <Dialog
        open={asking}
        title={words.takeBackAsk}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{words.takeBackNo}</Button>
            <Button kind="primary" onPress={() => void sign()}>
              {words.takeBackYes}
            </Button>
          </>
        }
      >
        <p>{words.takeBackSure}</p>
      </Dialog>
    </>
  );
}

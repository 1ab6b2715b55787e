import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Choice } from '../kit/Choice.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { PointList } from '../kit/PointList.tsx';
import { closingReasons, type ClosingReason } from './useAccessLine.ts';
import { useAccessWords } from './words.ts';

export type CloseOutcome = 'done' | 'lastHolder' | 'failed';

/** Closes a case to one colleague: what happens, why, and one press. Nothing is chosen beforehand. */
export function CloseCase(props: {
  readonly name: string;
  /** The colleague is responsible for the case, or stands in. */
  readonly carries: boolean;
  readonly onClose: (reason: ClosingReason) => Promise<CloseOutcome>;
  readonly onStaff: () => void;
  readonly onBack: () => void;
}) {
  const { name } = props;
  const { room } = useAccessWords();
  const words = room.closing;
  const [reason, setReason] = useState<ClosingReason | null>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<'lastHolder' | 'failed' | null>(null);
  const close = async () => {
    if (reason === null) {
      setMissing(true);
      document.getElementById('closing-reason')?.focus();
      return;
    }
    setBusy(true);
    setTrouble(null);
    const outcome = await props.onClose(reason);
    setBusy(false);
    if (outcome !== 'done') setTrouble(outcome);
  };
  return (
    <Page title={words.title(name)} back={{ onPress: props.onBack }}>
      <Stack gap="large">
        {trouble === 'failed' && (
          <Notice tone="warning" urgent>
            {room.failed}
          </Notice>
        )}
        {trouble === 'lastHolder' && (
          <Notice tone="warning" urgent>
            <p>{room.lastHolder(name)}</p>
            <p>{room.lastHolderNext(name)}</p>
            <LinkButton onPress={props.onStaff}>{room.toStaff}</LinkButton>
          </Notice>
        )}
        <section>
          <h2>{words.whatTitle}</h2>
          <PointList points={words.what(name)} />
        </section>
        {props.carries && <Notice tone="info">{words.carries(name)}</Notice>}
        <FieldSet
          id="closing-reason"
          legend={words.reason}
          hint={words.reasonHint}
          error={missing && reason === null ? words.reasonMissing : undefined}
        >
          {closingReasons.map((one) => (
            <Choice
              key={one}
              kind="radio"
              id={`closing-reason-${one}`}
              name="closing-reason"
              label={words.reasons[one]}
              checked={reason === one}
              onChange={() => setReason(one)}
            />
          ))}
        </FieldSet>
        <Cluster>
          <Button kind="primary" disabled={busy} onPress={() => void close()}>
            {words.yes(name)}
          </Button>
          <Button onPress={props.onBack}>{words.no}</Button>
        </Cluster>
      </Stack>
    </Page>
  );
}

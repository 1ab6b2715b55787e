import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { OwnPassphraseField } from '../unlock/OwnPassphraseField.tsx';
import { useOwnPassphrase } from '../unlock/useOwnPassphrase.ts';
import { usePorts } from '../usePorts.tsx';
import { useAccessWords } from './words.ts';

/**
 * Opens a case again to somebody it was closed to. Who closed it had a reason: the passphrase of whoever is at work is asked
 * for, so that the colleague cannot do it at a screen somebody has left.
 */
export function OpenCaseAgain(props: {
  readonly name: string;
  /** Rejects when it could not be done. */
  readonly onOpen: () => Promise<void>;
  readonly onBack: () => void;
}) {
  const { name } = props;
  const { staff } = usePorts();
  const { room } = useAccessWords();
  const words = room.opening;
  const own = useOwnPassphrase('opening-current', words);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const open = async () => {
    if (busy) return;
    setFailed(false);
    try {
      if (!(await own.check((current) => staff.allow(current, 'caseAccess')))) return;
      setBusy(true);
      await props.onOpen();
    } catch {
      setFailed(true);
    } finally {
      own.giveBack();
      setBusy(false);
    }
  };
  return (
    <Page title={words.title(name)} lead={<p>{words.lead(name)}</p>} back={{ onPress: props.onBack }}>
      <Stack gap="large">
        {failed && (
          <Notice tone="warning" urgent>
            {room.failed}
          </Notice>
        )}
        <OwnPassphraseField own={own} hint={words.currentHint} onEnter={() => void open()} />
        <Cluster>
          <Button kind="primary" disabled={busy || own.busy} onPress={() => void open()}>
            {own.checking ? words.checking : words.yes(name)}
          </Button>
          <Button onPress={props.onBack}>{words.no}</Button>
        </Cluster>
      </Stack>
    </Page>
  );
}

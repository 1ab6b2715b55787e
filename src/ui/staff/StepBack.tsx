import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { OwnPassphraseField } from '../unlock/OwnPassphraseField.tsx';
import { useOwnPassphrase } from '../unlock/useOwnPassphrase.ts';
import { usePorts } from '../usePorts.tsx';
import { useStaffWords } from './words.ts';

interface Steps {
  /** Which of several this is. */
  readonly id: string;
  readonly onAllowed: () => Promise<void>;
  /** The store could not say. */
  readonly onFailed: () => void;
}

/** The first person on a machine steps back from opening everything, with the passphrase of whoever is at work. */
export function StepBack(props: Steps) {
  const words = useStaffWords().room;
  const [asked, setAsked] = useState(false);
  return (
    <Stack>
      <p>{words.stepBackSure}</p>
      {asked ? (
        <AskedFirst {...props} onKeep={() => setAsked(false)} />
      ) : (
        <div>
          <Button onPress={() => setAsked(true)}>{words.stepBack}</Button>
        </div>
      )}
    </Stack>
  );
}

/** What was typed goes with the field. */
function AskedFirst(props: Steps & { readonly onKeep: () => void }) {
  const { staff } = usePorts();
  const words = useStaffWords().room;
  const own = useOwnPassphrase(`step-back-${props.id}`, words.form);
  const [busy, setBusy] = useState(false);
  const divide = async () => {
    if (busy) return;
    try {
      if (!(await own.check((current) => staff.allow(current, 'roles')))) return;
      setBusy(true);
      await props.onAllowed();
    } catch {
      props.onFailed();
    } finally {
      own.giveBack();
      setBusy(false);
    }
  };
  return (
    <>
      <OwnPassphraseField own={own} hint={words.form.rolesCurrentHint} onEnter={() => void divide()} />
      <Cluster>
        <Button disabled={busy || own.busy} onPress={() => void divide()}>
          {own.checking ? words.form.checking : words.stepBackDo}
        </Button>
        <Button onPress={props.onKeep}>{words.stepBackKeep}</Button>
      </Cluster>
    </>
  );
}

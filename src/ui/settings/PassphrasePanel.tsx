import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { PassphraseChoice } from '../unlock/PassphraseChoice.tsx';
import { usePorts } from '../usePorts.tsx';
import { useSettingsWords } from './words.ts';

/** Changes the passphrase of the person who is signed in. */
export function PassphrasePanel() {
  const { vault } = usePorts();
  const words = useSettingsWords().passphrase;
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [ended, setEnded] = useState<'done' | 'failed' | null>(null);
  const change = async (passphrase: string) => {
    setBusy(true);
    setEnded(null);
    try {
      await vault.changePassphrase(passphrase);
      setEnded('done');
      setOpen(false);
    } catch {
      setEnded('failed');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel title={words.title}>
      <Stack>
        {ended !== null && (
          <Notice tone={ended === 'done' ? 'done' : 'warning'} urgent>
            {words[ended]}
          </Notice>
        )}
        {!open && <Button onPress={() => setOpen(true)}>{words.open}</Button>}
        {open && (
          <>
            <p>{words.lead}</p>
            <PassphraseChoice
              action={busy ? words.saving : words.save}
              busy={busy}
              onChosen={(passphrase) => void change(passphrase)}
            />
          </>
        )}
      </Stack>
    </Panel>
  );
}

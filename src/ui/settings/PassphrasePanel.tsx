import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useAudit } from '../shell/useAudit.ts';
import { useCountdown } from '../unlock/useCountdown.ts';
import { PassphraseChoice } from '../unlock/PassphraseChoice.tsx';
import { usePorts } from '../usePorts.tsx';
import { useSettingsWords } from './words.ts';

/** Changes the passphrase of the person who is signed in, who knows the one that holds now. */
export function PassphrasePanel() {
  const { vault } = usePorts();
  const words = useSettingsWords().passphrase;
  const audit = useAudit();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [current, setCurrent] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [ended, setEnded] = useState<'done' | 'failed' | null>(null);
  const [wait, setWait] = useState({ seconds: 0 });
  const left = useCountdown(wait);
  const complain = (message: string) => {
    setError(message);
    document.getElementById('passphrase-current')?.focus();
  };
  const currentIsGiven = () => {
    setError(undefined);
    if (current === '') complain(words.currentMissing);
    return current !== '';
  };
  const change = async (passphrase: string) => {
    setBusy(true);
    setEnded(null);
    try {
      const answer = await vault.changePassphrase(passphrase, current);
      if (answer.kind !== 'changed') {
        setWait({ seconds: answer.waitSeconds });
        return complain(answer.kind === 'wait' ? words.notTried : words.currentWrong);
      }
      audit('passphraseChanged');
      setEnded('done');
      setCurrent('');
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
            <TextField
              id="passphrase-current"
              label={words.current}
              value={current}
              onChange={setCurrent}
              secret
              {...(error === undefined ? {} : { error })}
            />
            {left > 0 && <p role="status">{words.wait(left)}</p>}
            <PassphraseChoice
              action={busy ? words.saving : words.save}
              busy={busy || left > 0}
              before={currentIsGiven}
              onChosen={(passphrase) => void change(passphrase)}
            />
          </>
        )}
      </Stack>
    </Panel>
  );
}

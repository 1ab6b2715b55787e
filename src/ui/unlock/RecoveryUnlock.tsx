import { useRef, useState, type FormEvent } from 'react';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { TextField } from '../kit/TextField.tsx';
import { usePorts } from '../usePorts.tsx';
import type { Opened } from './LockScreen.tsx';
import { useCountdown } from './useCountdown.ts';
import { useUnlockWords } from './words.ts';

/** Opens with the printed key. Afterwards a new passphrase must be chosen: the old one is forgotten. */
export function RecoveryUnlock(props: {
  readonly waitSeconds: number;
  readonly onOpened: (opened: Opened) => void;
  readonly onBack: () => void;
  readonly onRestore: () => void;
}) {
  const { vault } = usePorts();
  const words = useUnlockWords();
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const [problem, setProblem] = useState<keyof typeof words.problem | null>(null);
  const [wait, setWait] = useState({ seconds: props.waitSeconds });
  const left = useCountdown(wait);
  const input = useRef<HTMLInputElement>(null);

  const unlock = async () => {
    const typed = key.replace(/\s/g, '').toUpperCase();
    if (busy || left > 0) return;
    setError(typed === '' ? words.emptyRecovery : undefined);
    if (typed === '') return input.current?.focus();
    setBusy(true);
    try {
      const result = await vault.unlockWithRecovery(typed);
      if (result.kind === 'open') return props.onOpened(result);
      if (result.kind === 'problem') return setProblem(result.problem);
      setWait({ seconds: result.waitSeconds });
      setError(result.kind === 'wait' ? words.notTried : words.wrongRecovery);
      input.current?.focus();
    } catch {
      setProblem('failed');
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void unlock();
  };

  return (
    <Page title={words.recoveryTitle} back={{ label: words.back, onPress: props.onBack }}>
      <form onSubmit={onSubmit} noValidate autoComplete="off">
        <Stack>
          {problem !== null && (
            <Notice tone="warning" urgent>
              {words.problem[problem]}
            </Notice>
          )}
          <TextField
            ref={input}
            id="recovery"
            label={words.recoveryKey}
            hint={words.recoveryHint}
            value={key}
            onChange={setKey}
            secret
            {...(error === undefined ? {} : { error })}
          />
          {left > 0 && <p role="status">{words.wait(left)}</p>}
          <Cluster>
            <Button type="submit" kind="primary" disabled={busy || left > 0}>
              {busy ? words.unlocking : words.unlock}
            </Button>
          </Cluster>
          <LinkButton onPress={props.onRestore}>{words.neitherFits}</LinkButton>
        </Stack>
      </form>
    </Page>
  );
}

import { useRef, useState, type FormEvent } from 'react';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Page } from '../kit/Page.tsx';
import { TextField } from '../kit/TextField.tsx';
import type { Opened } from '../unlock/LockScreen.tsx';
import { useUnlockWords } from '../unlock/words.ts';
import { usePorts } from '../usePorts.tsx';
import { useTrainingWords } from './words.ts';

/** The lock screen of a training. Its words stand here, because nothing behind it is anybody's secret. */
export function TrainingLock(props: {
  readonly person: string;
  readonly passphrase: string;
  readonly onTrying: () => void;
  readonly onOpened: (opened: Opened) => void;
}) {
  const { vault } = usePorts();
  const words = useTrainingWords().lock;
  const unlockWords = useUnlockWords();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const say = (message: string) => {
    setError(message);
    input.current?.focus();
  };
  const unlock = async () => {
    if (busy) return;
    if (typed.trim() === '') return say(unlockWords.empty);
    setBusy(true);
    setError(undefined);
    props.onTrying();
    try {
      const result = await vault.unlock({ person: props.person, passphrase: typed });
      if (result.kind === 'open') return props.onOpened(result);
      if (result.kind === 'problem') return say(unlockWords.problem[result.problem]);
      say(result.waitSeconds > 0 ? unlockWords.wait(result.waitSeconds) : unlockWords.wrong);
    } catch {
      say(unlockWords.problem.failed);
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void unlock();
  };
  return (
    <Page title={words.title} lead={words.lead}>
      <form onSubmit={onSubmit} noValidate autoComplete="off">
        <Stack>
          <p>
            <strong>{props.passphrase}</strong>
          </p>
          <TextField
            ref={input}
            id="passphrase"
            label={unlockWords.passphrase}
            value={typed}
            onChange={setTyped}
            {...(error === undefined ? {} : { error })}
          />
          <Cluster>
            <Button type="submit" kind="primary" disabled={busy}>
              {busy ? unlockWords.unlocking : unlockWords.unlock}
            </Button>
            <LinkButton onPress={() => setTyped(props.passphrase)}>{words.fill}</LinkButton>
          </Cluster>
          <p>{words.other}</p>
        </Stack>
      </form>
    </Page>
  );
}

import { useEffect, useRef, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { PointList } from '../kit/PointList.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useUnlockWords } from '../unlock/words.ts';
import { useCountdown } from '../unlock/useCountdown.ts';
import { usePorts } from '../usePorts.tsx';
import { usePasskeyWords } from './words.ts';

/** First the passphrase, then what one should know, and a press of its own for the browser's prompt. */
export function AddPasskey(props: {
  /** What happened; null when it was given up. */
  readonly onEnded: (said: string | null, done: boolean) => void;
}) {
  const { passkeys } = usePorts();
  const words = usePasskeyWords().panel;
  const door = useUnlockWords();
  const [at, setAt] = useState<'passphrase' | 'checking' | 'ready' | 'making'>('passphrase');
  const [current, setCurrent] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [wait, setWait] = useState({ seconds: 0 });
  const left = useCountdown(wait);
  const asked = useRef<AbortController | null>(null);
  useEffect(() => () => asked.current?.abort(), []);
  const complain = (message: string) => {
    setError(message);
    setAt('passphrase');
    document.getElementById('passkey-current')?.focus();
  };
  const check = async () => {
    if (current === '') return complain(words.currentMissing);
    setAt('checking');
    try {
      const answer = await passkeys.allow(current);
      if (answer.kind === 'allowed') {
        setCurrent('');
        return setAt('ready');
      }
      setWait({ seconds: answer.waitSeconds });
      complain(answer.kind === 'wait' ? door.notTried : words.currentWrong);
    } catch {
      props.onEnded(words.failed, false);
    }
  };
  const make = async () => {
    const stop = new AbortController();
    asked.current = stop;
    setAt('making');
    try {
      const made = await passkeys.add(stop.signal);
      if (made.kind === 'added') return props.onEnded(words.added(made.name), true);
      props.onEnded(made.kind === 'unavailable' ? words.noSecret : words[made.kind], false);
    } catch {
      props.onEnded(words.failed, false);
    }
  };
  const cancel = <Button onPress={() => props.onEnded(null, false)}>{words.cancel}</Button>;
  if (at === 'ready' || at === 'making')
    return (
      <Stack>
        <PointList points={words.before} />
        <Cluster>
          <Button kind="primary" disabled={at === 'making'} onPress={() => void make()}>
            {at === 'making' ? words.making : words.make}
          </Button>
          {cancel}
        </Cluster>
      </Stack>
    );
  return (
    <Stack>
      <TextField
        id="passkey-current"
        label={words.current}
        value={current}
        onChange={setCurrent}
        onEnter={() => void check()}
        secret
        {...(error === undefined ? {} : { error })}
      />
      {left > 0 && <p role="status">{door.wait(left)}</p>}
      <Cluster>
        <Button
          kind="primary"
          disabled={at === 'checking' || left > 0}
          onPress={() => {
            setError(undefined);
            void check();
          }}
        >
          {at === 'checking' ? words.checking : words.next}
        </Button>
        {cancel}
      </Cluster>
    </Stack>
  );
}

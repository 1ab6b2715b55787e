import { useEffect, useRef, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { PointList } from '../kit/PointList.tsx';
import { OwnPassphraseField } from '../unlock/OwnPassphraseField.tsx';
import { useOwnPassphrase } from '../unlock/useOwnPassphrase.ts';
import { usePorts } from '../usePorts.tsx';
import { usePasskeyWords } from './words.ts';

/** First the passphrase, then what one should know, and a press of its own for the browser's prompt. */
export function AddPasskey(props: {
  /** What happened; null when it was given up. */
  readonly onEnded: (said: string | null, done: boolean) => void;
}) {
  const { passkeys } = usePorts();
  const words = usePasskeyWords().panel;
  const own = useOwnPassphrase('passkey-current', words);
  const [at, setAt] = useState<'passphrase' | 'ready' | 'making'>('passphrase');
  const asked = useRef<AbortController | null>(null);
  useEffect(() => () => asked.current?.abort(), []);
  const check = () =>
    own
      .check((current) => passkeys.allow(current))
      .then(
        (right) => right && setAt('ready'),
        () => props.onEnded(words.failed, false),
      );
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
      <OwnPassphraseField own={own} onEnter={() => void check()} />
      <Cluster>
        <Button kind="primary" disabled={own.busy} onPress={() => void check()}>
          {own.checking ? words.checking : words.next}
        </Button>
        {cancel}
      </Cluster>
    </Stack>
  );
}

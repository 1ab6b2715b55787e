import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { TextField } from '../kit/TextField.tsx';
import { usePorts } from '../usePorts.tsx';
import { useSettingsWords } from './words.ts';

/**
 * The only way to `vault.wipe()`: the word is typed first, whatever led here. Says what the browser could not
 * promise before it hands over to `onWiped`.
 */
export function TypedWipe(props: { readonly onWiped: () => void; readonly onCancel: () => void }) {
  const { vault } = usePorts();
  const words = useSettingsWords().wipe;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [at, setAt] = useState<'asking' | 'wiping' | 'failed'>('asking');
  const [left, setLeft] = useState<readonly string[] | null>(null);

  const wipe = async () => {
    if (typed.trim() !== words.word) {
      setError(words.wrong(words.word));
      return document.getElementById('wipe-word')?.focus();
    }
    setAt('wiping');
    try {
      const done = await vault.wipe();
      if (done.left.length === 0) return props.onWiped();
      setLeft(done.left);
    } catch {
      setAt('failed');
    }
  };

  if (left !== null)
    return (
      <Stack>
        <Notice tone="done" title={words.done} urgent>
          <p>{words.left}</p>
          <ul>
            {left.map((line) => (
              <li key={line}>{words.leftBehind[line] ?? words.leftUnknown}</li>
            ))}
          </ul>
        </Notice>
        <Button kind="primary" onPress={props.onWiped}>
          {words.onward}
        </Button>
      </Stack>
    );
  return (
    <Stack>
      {at === 'failed' && (
        <Notice tone="warning" urgent>
          {words.failed}
        </Notice>
      )}
      <TextField
        id="wipe-word"
        label={words.type(words.word)}
        value={typed}
        onChange={setTyped}
        width="short"
        {...(error === undefined ? {} : { error })}
      />
      <Cluster>
        <Button disabled={at === 'wiping'} onPress={() => void wipe()}>
          {at === 'wiping' ? words.doing : words.do}
        </Button>
        <LinkButton onPress={props.onCancel}>{words.cancel}</LinkButton>
      </Cluster>
    </Stack>
  );
}

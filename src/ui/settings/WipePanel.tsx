import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { TextField } from '../kit/TextField.tsx';
import { usePorts } from '../usePorts.tsx';
import { useSettingsWords } from './words.ts';

/** Deletes everything on this machine, after the word was typed; says what the browser could not promise. */
export function WipePanel(props: { readonly onWiped: () => void }) {
  const { vault } = usePorts();
  const words = useSettingsWords().wipe;
  const [open, setOpen] = useState(false);
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
  const cancel = () => {
    setOpen(false);
    setTyped('');
    setError(undefined);
  };

  if (left !== null)
    return (
      <Panel title={words.done}>
        <p>{words.left}</p>
        <ul>
          {left.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Button kind="primary" onPress={props.onWiped}>
          {words.onward}
        </Button>
      </Panel>
    );
  return (
    <Panel title={words.title}>
      <Stack>
        <p>{words.lead}</p>
        {at === 'failed' && (
          <Notice tone="warning" urgent>
            {words.failed}
          </Notice>
        )}
        {!open && <Button onPress={() => setOpen(true)}>{words.open}</Button>}
        {open && (
          <>
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
              <LinkButton onPress={cancel}>{words.cancel}</LinkButton>
            </Cluster>
          </>
        )}
      </Stack>
    </Panel>
  );
}

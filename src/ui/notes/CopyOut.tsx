import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useNotesWords } from './words.ts';

type Copied = 'not' | 'copied' | 'failed' | 'cleared' | 'clearFailed';

/** Copies a text after a warning, and offers to write over it again. Says honestly what that cannot reach. */
export function CopyOut(props: {
  readonly label: string;
  readonly text: string;
  /** Called once the text is copied. */
  readonly onCopied: () => void;
}) {
  const words = useNotesWords().out;
  const [asking, setAsking] = useState(false);
  const [copied, setCopied] = useState<Copied>('not');
  const copy = async () => {
    setAsking(false);
    try {
      await navigator.clipboard.writeText(props.text);
      setCopied('copied');
      props.onCopied();
    } catch {
      setCopied('failed');
    }
  };
  const clear = () =>
    navigator.clipboard.writeText(' ').then(
      () => setCopied('cleared'),
      () => setCopied('clearFailed'),
    );
  const said = {
    copied: words.copied,
    failed: words.copyFailed,
    cleared: words.cleared,
    clearFailed: words.clearFailed,
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>{props.label}</Button>
      {copied !== 'not' && (
        <Notice tone={copied === 'copied' || copied === 'cleared' ? 'info' : 'warning'} urgent>
          {said[copied]}
        </Notice>
      )}
      {copied === 'copied' && <Button onPress={() => void clear()}>{words.clear}</Button>}
      <Dialog
        open={asking}
        title={words.copyAsk}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{words.notNow}</Button>
            <Button kind="primary" onPress={() => void copy()}>
              {words.copy}
            </Button>
          </>
        }
      >
        <p>{words.copyWarning}</p>
      </Dialog>
    </>
  );
}

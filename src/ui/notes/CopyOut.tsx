import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useNotesWords } from './words.ts';

/** Copies a text after a warning of who can read what is copied. */
export function CopyOut(props: {
  readonly label: string;
  readonly text: string;
  /** Called once the text is copied. */
  readonly onCopied: () => void;
}) {
  const words = useNotesWords().out;
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const copy = async () => {
    setAsking(false);
    setFailed(false);
    try {
      await navigator.clipboard.writeText(props.text);
    } catch {
      setFailed(true);
      return;
    }
    props.onCopied();
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>{props.label}</Button>
      {failed && (
        <Notice tone="warning" urgent>
          {words.copyFailed}
        </Notice>
      )}
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

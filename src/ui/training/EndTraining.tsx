import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { useTrainingWords } from './words.ts';

/** Ends the training in one action, asked once more: everything in it goes. */
export function EndTraining(props: { readonly onEnd: () => void }) {
  const words = useTrainingWords().end;
  const [asking, setAsking] = useState(false);
  return (
    <>
      <LinkButton onPress={() => setAsking(true)}>{words.open}</LinkButton>
      <Dialog
        open={asking}
        title={words.title}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="primary" onPress={() => setAsking(false)}>
              {words.stay}
            </Button>
            <Button onPress={props.onEnd}>{words.do}</Button>
          </>
        }
      >
        <p>{words.text}</p>
      </Dialog>
    </>
  );
}

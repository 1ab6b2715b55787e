import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { useNotesWords } from './words.ts';

/** Asks before anything goes on paper: who fetches it, and where will it lie. */
export function PrintOut(props: { readonly label: string; readonly onPrint: () => void }) {
  const words = useNotesWords().out;
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onPress={() => setAsking(true)}>{props.label}</Button>
      <Dialog
        open={asking}
        title={words.printAsk}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{words.notNow}</Button>
            <Button
              kind="primary"
              onPress={() => {
                setAsking(false);
                props.onPrint();
              }}
            >
              {words.print}
            </Button>
          </>
        }
      >
        <p>{words.printWarning}</p>
      </Dialog>
    </>
  );
}

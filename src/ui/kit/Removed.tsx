import { useEffect, useRef } from 'react';
import { Button } from './Button.tsx';

/** What stands where something was taken away: said aloud, with the way back already in focus. */
export function Removed(props: {
  readonly words: string;
  readonly undo: string;
  readonly onUndo: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="kit-removed kit-cluster">
      <output>{props.words}</output>
      <Button kind="quiet" onPress={props.onUndo} ref={button}>
        {props.undo}
      </Button>
    </div>
  );
}

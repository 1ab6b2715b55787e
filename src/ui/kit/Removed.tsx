import { useEffect, useRef } from 'react';
import { useAnnounce } from './Announcer.tsx';
import { Button } from './Button.tsx';

/** What stands where something was taken away: said aloud, with the way back already in focus. */
export function Removed(props: {
  readonly words: string;
  readonly undo: string;
  readonly onUndo: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const announce = useAnnounce();
  useEffect(() => {
    button.current?.focus();
    announce(props.words);
  }, [announce, props.words]);
  return (
    <div className="kit-removed kit-cluster">
      <span>{props.words}</span>
      <Button kind="quiet" onPress={props.onUndo} ref={button}>
        {props.undo}
      </Button>
    </div>
  );
}

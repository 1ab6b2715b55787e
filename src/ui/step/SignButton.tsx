import { useId, useState, type KeyboardEvent } from 'react';
import { useAnnounce } from '../kit/Announcer.tsx';
import { Button } from '../kit/Button.tsx';
import { Hint } from '../kit/Hint.tsx';
import { useText } from '../useText.tsx';

/** Signs by a click or the space bar. Enter goes on everywhere else, so here it only says how to sign. */
export function SignButton(props: { readonly busy: boolean; readonly onSign: () => void }) {
  const words = useText().frame.step;
  const announce = useAnnounce();
  const id = useId();
  const [hinted, setHinted] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    setHinted(true);
    announce(words.enterNeverSigns);
  };
  return (
    <>
      <Button
        kind="primary"
        disabled={props.busy}
        onPress={props.onSign}
        onKeyDown={onKeyDown}
        describedBy={hinted ? id : undefined}
      >
        {props.busy ? words.signing : words.sign}
      </Button>
      <Hint id={id}>{hinted ? words.enterNeverSigns : ''}</Hint>
    </>
  );
}

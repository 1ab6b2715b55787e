import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useNotesWords } from './words.ts';

/** After something was copied: offers to write over it, and says honestly what that cannot reach. */
export function ClearClipboard() {
  const words = useNotesWords().out;
  const [state, setState] = useState<'copied' | 'cleared' | 'clearFailed'>('copied');
  const clear = () =>
    navigator.clipboard.writeText(' ').then(
      () => setState('cleared'),
      () => setState('clearFailed'),
    );
  return (
    <Notice tone={state === 'clearFailed' ? 'warning' : 'info'} urgent>
      <p>{words[state]}</p>
      {state !== 'cleared' && <Button onPress={() => void clear()}>{words.clear}</Button>}
    </Notice>
  );
}

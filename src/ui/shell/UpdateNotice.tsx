import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useShellWords } from './words.ts';

export interface UpdateState {
  readonly waiting: boolean;
  readonly activate: () => void;
}

/** A new version is ready: put to use when asked, or at the next lock. Shown where nothing is being written. */
export function UpdateNotice(props: { readonly update: UpdateState }) {
  const words = useShellWords().update;
  if (!props.update.waiting) return null;
  return (
    <Notice tone="info">
      <p>{words.text}</p>
      <Button onPress={props.update.activate}>{words.now}</Button>
    </Notice>
  );
}

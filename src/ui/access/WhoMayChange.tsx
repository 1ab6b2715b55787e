import { Notice } from '../kit/Notice.tsx';
import type { CaseKeys } from './useCaseKeys.ts';
import { useAccessWords } from './words.ts';

/** Who can change it, for whoever cannot: without the keys, or with a tie they have told of themselves. */
export function WhoMayChange(props: { readonly keys: CaseKeys; readonly iAsk: boolean }) {
  const { room } = useAccessWords();
  const names = props.keys.whoMay.join(', ');
  return (
    <Notice tone="info">
      {props.iAsk && <p>{room.youAskToBeClosed}</p>}
      <p>{names === '' ? room.nobody : props.iAsk ? room.theyClose(names) : room.onlyThese(names)}</p>
    </Notice>
  );
}

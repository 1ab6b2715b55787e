import type { AnyWording } from '../../../model/define.ts';
import type { BesidePlace } from '../../kit/Page.tsx';
import { PointList } from '../../kit/PointList.tsx';
import { QuietList } from '../../kit/QuietList.tsx';
import { useCriticalAnswers } from './useCriticalAnswers.ts';
import { useNoticeWords } from './words.ts';

/** What was marked especially serious so far: in words, with no number and no colour. Nothing until there is one. */
export function CriticalHere(props: { readonly wording: AnyWording; readonly place: BesidePlace }) {
  const words = useNoticeWords().own;
  const yes = useCriticalAnswers(props.wording)(['yes']);
  if (yes.length === 0) return null;
  return (
    <QuietList title={words.criticalSoFar} place={props.place}>
      <PointList points={yes} />
    </QuietList>
  );
}

import type { Reason } from '../../../model/reasons.ts';
import { whoMends } from '../../../rules/whoMends.ts';
import { PointList } from '../../kit/PointList.tsx';
import { useReasonWords } from '../../shell/useReasonWords.ts';
import { useWayOnWords } from './words.ts';

/** What a course lacks, and who may mend it. It stops new starts only: that talks go on is said first. */
export function HeldCourse(props: { readonly held: readonly Reason[] }) {
  const words = useWayOnWords().held;
  const reason = useReasonWords();
  const lines = props.held.map((each) => `${reason(each)} ${words.who[whoMends(each.code)]}`);
  return (
    <>
      <p>{words.lead}</p>
      <PointList points={[...new Set(lines)]} />
    </>
  );
}

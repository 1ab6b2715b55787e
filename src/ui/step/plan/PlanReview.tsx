import { unfilledMeasures } from '../../../rules/unfilledMeasures.ts';
import { Notice } from '../../kit/Notice.tsx';
import { PointList } from '../../kit/PointList.tsx';
import { useRunState, useStepRun } from '../useStepRun.tsx';
import { EvaluatedAgain } from './EvaluatedAgain.tsx';
import { usePlanPageWords } from './words.ts';

/** Over the review of a plan: what should be looked at before it is signed. Neither hinders. */
export function PlanReview() {
  const { room } = usePlanPageWords();
  const { step, givens } = useStepRun();
  const values = useRunState(({ context }) => context.values);
  const unfilled = unfilledMeasures(step, values, givens);
  return (
    <>
      <EvaluatedAgain />
      {unfilled.length > 0 && (
        <Notice tone="info" title={room.unfilled.title}>
          <p>{room.unfilled.text}</p>
          <PointList points={unfilled} />
        </Notice>
      )}
    </>
  );
}

import { givenOf } from '../../../entries/draftPaths.ts';
import { Notice } from '../../kit/Notice.tsx';
import { useStepRun } from '../useStepRun.tsx';
import { evaluatedAgainGiven } from './evaluatedAgainGiven.ts';
import { usePlanPageWords } from './words.ts';

/** The risk was evaluated since the draft was begun: the plan now rests on an evaluation it was not written for. */
export function EvaluatedAgain() {
  const { room } = usePlanPageWords();
  if (givenOf(useStepRun().givens, evaluatedAgainGiven) === undefined) return null;
  return <Notice tone="warning">{room.evaluatedAgain}</Notice>;
}

import { itemsOf } from '../../entries/draftPaths.ts';
import type { AnyWording } from '../../model/define.ts';
import type { FormProblems } from '../../rules/formProblem.ts';
import { useText } from '../useText.tsx';
import { problemWords } from './problemWords.ts';
import { useStepRun } from './useStepRun.tsx';
import { questionInFull } from './wordingOf.ts';

export interface ProblemLine {
  /** Empty when no question on view can mend it. */
  readonly path: string;
  readonly words: string;
}

/** Puts problems into the lines of an error summary, equal to the words at their fields. */
export function useProblemLines(wording: AnyWording): (problems: FormProblems) => readonly ProblemLine[] {
  const { frame } = useText();
  const { values } = useStepRun();
  return (problems) =>
    [...problems].map(([path, problem]) => ({
      path,
      words:
        path === ''
          ? frame.problem.notAccepted
          : problemWords(
              frame,
              problem,
              questionInFull(wording, path, frame.field.numbered, (list, item) =>
                itemsOf(values(), list).indexOf(item),
              ),
            ),
    }));
}

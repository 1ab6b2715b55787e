import { textAt } from '../../../entries/draftPaths.ts';
import type { AnyWording } from '../../../model/define.ts';
import { criticalFactorIds } from '../../../model/riskFactors.ts';
import { useRunState } from '../useStepRun.tsx';
import { wordingOf } from '../wordingOf.ts';

/** The critical factors in words, in the order of the overview, whose answer so far is one of these. */
export function useCriticalAnswers(wording: AnyWording): (answers: readonly string[]) => readonly string[] {
  const given = useRunState(
    ({ context }) => criticalFactorIds.map((id) => textAt(context.values, `factor.${id}`)),
    (a, b) => a.join() === b.join(),
  );
  return (answers) =>
    criticalFactorIds
      .filter((_, at) => answers.includes(given[at] ?? ''))
      .map((id) => wordingOf(wording, `factor.${id}`).label);
}

import type { FieldError } from 'react-hook-form';
import { itemsOf } from '../../entries/draftPaths.ts';
import type { AnyWording } from '../../model/define.ts';
import type { FormProblem, FormProblems } from '../../rules/formProblem.ts';
import { useText } from '../useText.tsx';
import { formName } from './formValues.ts';
import { useRunState } from './useStepRun.tsx';
import { questionInFull } from './wordingOf.ts';

/** The form carries the problem itself, not its words: those follow the language when they are drawn. */
export const errorOf = (problem: FormProblem): FieldError => ({
  type: problem.code,
  message: JSON.stringify(problem),
});

export const errorsOf = (problems: FormProblems): Record<string, FieldError> =>
  Object.fromEntries([...problems].map(([path, problem]) => [formName(path), errorOf(problem)]));

export const problemFrom = (error: FieldError | undefined): FormProblem | null =>
  error?.message === undefined ? null : (JSON.parse(error.message) as FormProblem);

/** The question as it reads away from its page, numbered when it belongs to one of several. */
export function useQuestionInFull(wording: AnyWording, path: string): string {
  const { frame } = useText();
  return useRunState(({ context }) =>
    questionInFull(wording, path, frame.field.numbered, (list, item) =>
      itemsOf(context.values, list).indexOf(item),
    ),
  );
}

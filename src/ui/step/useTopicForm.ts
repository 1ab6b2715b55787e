import { useForm, type Resolver } from 'react-hook-form';
import { problemsIn } from '../../rules/problemsIn.ts';
import { toFormValues, type FormValues } from './formValues.ts';
import { errorsOf } from './problemAt.ts';
import { useStepRun } from './useStepRun.tsx';

/**
 * The form of one page. It holds what is typed and judges it by the model's own schema; it stores nothing and goes
 * nowhere. Unanswered questions never keep anybody on a page; what cannot be (31 February) does.
 */
export function useTopicForm(topicId: string) {
  const { step, givens, values, clock } = useStepRun();
  const resolver: Resolver<FormValues> = (typed) => {
    const problems = problemsIn(step, values(), givens, clock.now().today, 'asTyped', topicId);
    return problems.size === 0 ? { values: typed, errors: {} } : { values: {}, errors: errorsOf(problems) };
  };
  return useForm<FormValues>({
    defaultValues: toFormValues(values()),
    resolver,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    // The summary takes the focus; its links lead to the fields.
    shouldFocusError: false,
  });
}

import * as z from 'zod/mini';
import { wholeNumber } from '../entries/assembleBody.ts';
import type { DraftValue, DraftValues } from '../entries/draft.ts';
import { isAnswered, type VisibleField } from '../entries/draftPaths.ts';
import type { LocalDate } from '../entries/ids.ts';
import { longestText } from '../entries/parts.ts';
import type { Field, StepDefinition } from '../model/define.ts';
import { readDate } from './dateInput.ts';
import type { FormProblem, FormProblems } from './formProblem.ts';
import { visibleFields, type Givens } from './visibleQuestions.ts';

/**
 * The schema of one question: accepts its raw draft value, or says what is wrong with it as a `FormProblem`.
 * `asTyped` lets an unanswered question pass, so that every page can be left; `forSigning` asks for required ones.
 */
export type Strictness = 'asTyped' | 'forSigning';

function problemOf(
  field: Field,
  raw: DraftValue | undefined,
  today: LocalDate,
  how: Strictness,
): FormProblem | null {
  if (raw === undefined || raw === null || !isAnswered(raw))
    return field.required === true && how === 'forSigning' && !blankIsToday(field)
      ? { code: 'required' }
      : null;
  if (typeof raw !== 'string') {
    const known = field.kind === 'choices' ? field.options : null;
    return known === null || raw.every((chosen) => known.includes(chosen)) ? null : { code: 'notAnOption' };
  }
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return field.options.includes(raw) ? null : { code: 'notAnOption' };
    case 'confirm':
      return raw === 'confirmed' ? null : { code: 'notAnOption' };
    case 'date': {
      const read = readDate(raw, field.allow, today);
      return read.kind === 'problem' ? { code: read.problem } : null;
    }
    case 'number':
      return numberProblem(raw, field.min, field.max);
    case 'scale':
      return field.options.includes(raw) ? null : numberProblem(raw, field.min, field.max);
    case 'shortText':
    case 'longText':
      return raw.length > longestText ? { code: 'tooLong', most: longestText, length: raw.length } : null;
    case 'list':
      return null;
  }
}

const blankIsToday = (field: Field): boolean => field.kind === 'date' && field.blankMeans === 'today';

function numberProblem(raw: string, min: number, max: number): FormProblem | null {
  const number = wholeNumber(raw);
  if (number === null) return { code: 'notANumber' };
  return Number(number) < min || Number(number) > max ? { code: 'numberOutOfRange', min, max } : null;
}

/** A zod schema of one question. Its issues carry the problem's code as message and the whole problem in `params`. */
export function fieldSchema(field: Field, today: LocalDate, how: Strictness) {
  return z.custom<DraftValue | undefined>().check((context) => {
    const problem = problemOf(field, context.value, today, how);
    if (problem !== null)
      context.issues.push({
        code: 'custom',
        message: problem.code,
        params: { problem },
        input: context.value,
      });
  });
}

/** A zod schema of raw draft values for these questions, keyed by their flat paths. Unknown paths pass untouched. */
export function formSchema(visible: readonly VisibleField[], today: LocalDate, how: Strictness) {
  return z.looseObject(
    Object.fromEntries(visible.map((each) => [each.path, z.optional(fieldSchema(each.field, today, how))])),
  );
}

/** What is wrong on one page (or, with no page named, in the whole step), by path. Empty when all is well. */
export function problemsIn(
  step: StepDefinition,
  values: DraftValues,
  givens: Givens,
  today: LocalDate,
  how: Strictness,
  topicId?: string,
): FormProblems {
  const visible = visibleFields(step, values, givens, topicId).filter(
    (each) => each.kept || how === 'asTyped',
  );
  const whole: Record<string, DraftValue | undefined> = {};
  for (const each of visible) whole[each.path] = values[each.path] ?? null;
  const read = formSchema(visible, today, how).safeParse(whole);
  const found = new Map<string, FormProblem>();
  if (read.success) return found;
  for (const issue of read.error.issues) {
    const path = String(issue.path[0] ?? '');
    const problem =
      issue.code === 'custom' ? (issue.params?.['problem'] as FormProblem | undefined) : undefined;
    if (!found.has(path)) found.set(path, problem ?? { code: 'notAccepted' });
  }
  return found;
}

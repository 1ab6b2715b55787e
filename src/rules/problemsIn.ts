import { cleanText } from '../entries/cleanText.ts';
import type { DraftValue, DraftValues } from '../entries/draft.ts';
import { isAnswered, type VisibleField } from '../entries/draftPaths.ts';
import type { LocalDate } from '../entries/ids.ts';
import { longestText } from '../entries/longestText.ts';
import { wholeNumber } from '../entries/wholeNumber.ts';
import type { Field, StepDefinition } from '../model/define.ts';
import { readDate } from './dateInput.ts';
import type { FormProblem, FormProblems } from './formProblem.ts';
import { visibleFields, type Givens } from './visibleQuestions.ts';

/**
 * How answers are judged: `asTyped` lets an unanswered question pass, so that every page can be left; `forSigning` asks for required ones.
 */
export type Strictness = 'asTyped' | 'forSigning';

/** What is wrong with one raw draft value. Plain code: the bodies' schemas come later, with the page that signs. */
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
      return textProblem(field, cleanText(raw).text, how);
    case 'list':
      return null;
  }
}

const blankIsToday = (field: Field): boolean => field.kind === 'date' && field.blankMeans === 'today';

/** Judged as it would be signed: a text of unseen characters alone is no answer. */
function textProblem(field: Field, text: string, how: Strictness): FormProblem | null {
  if (text === '' && field.required === true && how === 'forSigning') return { code: 'required' };
  return text.length > longestText ? { code: 'tooLong', most: longestText, length: text.length } : null;
}

function numberProblem(raw: string, min: number, max: number): FormProblem | null {
  const number = wholeNumber(raw);
  if (number === null) return { code: 'notANumber' };
  return Number(number) < min || Number(number) > max ? { code: 'numberOutOfRange', min, max } : null;
}

/**
 * What is wrong with the answers to these questions, by path, in their order. Empty when all is well. For signing,
 * answers that would not be kept are not judged.
 */
export function problemsOf(
  visible: readonly VisibleField[],
  values: DraftValues,
  today: LocalDate,
  how: Strictness,
): FormProblems {
  const found = new Map<string, FormProblem>();
  for (const { path, field, kept } of visible) {
    if (!kept && how === 'forSigning') continue;
    const problem = problemOf(field, values[path], today, how);
    if (problem !== null && !found.has(path)) found.set(path, problem);
  }
  return found;
}

/** What is wrong on one page (or, with no page named, in the whole step). */
export const problemsIn = (
  step: StepDefinition,
  values: DraftValues,
  givens: Givens,
  today: LocalDate,
  how: Strictness,
  topicId?: string,
): FormProblems => problemsOf(visibleFields(step, values, givens, topicId), values, today, how);

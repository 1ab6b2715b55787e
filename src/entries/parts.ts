import * as z from 'zod/mini';
import { answerStates, type AnswerState } from '../model/vocabulary.ts';
import { longestText } from './longestText.ts';

/** No code is ever made from text (the page's policy forbids it), so zod must not try. */
z.config({ jitless: true });

/** Building blocks shared by the bodies. */
export const text = z.string().check(z.maxLength(longestText));
export const someText = z.string().check(z.minLength(1), z.maxLength(longestText));
export const localDate = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
export const opaqueId = z.string().check(z.minLength(1), z.maxLength(64));
export const answerState = z.enum(answerStates);
/** How safe do you feel right now: 0 = not at all, 10 = entirely, or why there is no number. */
export const safetyAnswers = [
  '0',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  'refused',
  'notAsked',
] as const;
export const safetyAnswer = z.enum(safetyAnswers);
export type SafetyAnswer = (typeof safetyAnswers)[number];

/** One optional key per id, e.g. instrument items or risk factors, each an answer state. */
export function answersTo<const Id extends string>(ids: readonly Id[]) {
  const shape = {} as Record<Id, z.ZodMiniOptional<typeof answerState>>;
  for (const id of ids) shape[id] = z.optional(answerState);
  return shape;
}
export type AnswersTo<Id extends string> = { readonly [K in Id]?: AnswerState };

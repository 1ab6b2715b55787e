import { answerEn } from '../model/steps/answers.en.ts';
import type { Dictionary } from './da.ts';
import { frameEn } from './frame.en.ts';
import { kindsEn } from './kinds.en.ts';
import * as lists from './lists.en.ts';
import { reasonsEn } from './reasons.en.ts';

/** The English dictionary; a missing or extra line against the Danish master is a compile error. */
export const en = {
  frame: frameEn,
  kinds: kindsEn,
  reasons: reasonsEn,
  lists,
  answers: answerEn,
} satisfies Dictionary;

import { answerDa } from '../model/steps/answers.da.ts';
import { frameDa } from './frame.da.ts';
import { kindsDa } from './kinds.da.ts';
import * as lists from './lists.da.ts';
import { reasonsDa } from './reasons.da.ts';

/** The Danish dictionary: what several rooms need once something is open. Danish is the master; `en.ts` follows its type. */
export const da = { frame: frameDa, kinds: kindsDa, reasons: reasonsDa, lists, answers: answerDa };
export type Dictionary = typeof da;

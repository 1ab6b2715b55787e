import * as z from 'zod/mini';
import { filledByWords, measureMoments } from '../../model/instruments/measureVocabulary.ts';
import { localDate, someText } from '../parts.ts';

/** As long as an id, an option and a version of a pack may be. */
const packWord = z.string().check(z.minLength(1), z.maxLength(400));

/**
 * One questionnaire as it was answered once. What follows from it is worked out when it is read, by the pack's own
 * rule, and never signed; only which answers told of thoughts of suicide is, so that a case is read without the pack.
 */
export const measureBody = z.strictObject({
  pack: packWord,
  version: packWord,
  moment: z.enum(measureMoments),
  onDay: localDate,
  filledBy: z.enum(filledByWords),
  inPrivate: z.literal('confirmed'),
  /**
   * By item id: the option's own word in the pack ('3'), or why there is none: 'notKnown', 'notAsked' and 'refused' are
   * answers of their own, never each other and never a 0.
   */
  answers: z.record(packWord, packWord).check(z.refine((answers) => Object.keys(answers).length > 0)),
  /** Items whose answer told of thoughts of suicide, by the pack's own flag. */
  attention: z.optional(z.array(packWord).check(z.minLength(1))),
  /** The threshold the office chose, where the pack leaves a choice. */
  threshold: z.optional(z.number().check(z.gte(-1000), z.lte(1000))),
  /** The goal that is rated, in the citizen's own words. */
  goal: z.optional(someText),
});
export type MeasureBody = z.infer<typeof measureBody>;

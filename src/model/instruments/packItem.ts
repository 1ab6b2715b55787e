import * as z from 'zod/mini';
import { itemAnswers } from './itemAnswers.ts';
import { packId, points } from './packParts.ts';

/** "Not known", "refused" and "not asked" may answer every item, and are never worth a number. */
export const withoutAnswer = ['notKnown', 'refused', 'notAsked'] as const;
const isWithoutAnswer = (answer: string): boolean => withoutAnswer.some((each) => each === answer);

/**
 * One option of an item whose answers are worth something. `answer` is what is kept and what the wording is found by;
 * `value` what the manual gives for it. "Not applicable" is such an option where the manual says what it is worth.
 */
const valued = z.strictObject({
  answer: packId.check(z.refine((answer) => !isWithoutAnswer(answer))),
  value: points,
});

export const packItem = z.strictObject({
  id: packId,
  /** Answer states (yes, no, ...), or options worth a number each. */
  options: z.union([
    z.array(z.enum(itemAnswers)).check(z.minLength(2)),
    z.array(valued).check(z.minLength(2), z.maxLength(101)),
  ]),
  /** Worth lowest + highest - value: a high answer means the opposite of the other items'. */
  reversed: z.optional(z.literal(true)),
  /** From this answer on (its value as given, before any reversing; or a yes) somebody must look at it the same day. */
  attention: z.optional(
    z.strictObject({ kind: z.literal('suicide'), from: z.union([points, z.literal('yes')]) }),
  ),
});

import * as z from 'zod/mini';
import { compassAnswers, compassFillers, goalKinds } from '../../model/compass/compassDimensions.ts';
import { localDate, opaqueId, safetyAnswer, someText, text } from '../parts.ts';

/**
 * A change compass: for each part of life a number from 1 to 10 or why there is none, what is wanted of it, and words.
 * `setVersion` is the set it was filled by; each part carries the name it had then. No sum is kept, and none is made.
 */
export const compassBody = z.strictObject({
  onDay: localDate,
  filledBy: z.enum(compassFillers),
  setVersion: opaqueId,
  dimensions: z.array(
    z.strictObject({
      id: opaqueId,
      text: someText,
      value: z.optional(z.enum(compassAnswers)),
      goal: z.optional(z.enum(goalKinds)),
      words: z.optional(text),
    }),
  ),
  note: z.optional(text),
});
export type CompassBody = z.infer<typeof compassBody>;

/** One page of a talk: what worries, what works, what must happen, and how safe the citizen feels right now. */
export const safetyConversationBody = z.strictObject({
  onDay: localDate,
  worries: z.optional(text),
  works: z.optional(text),
  mustHappen: z.optional(
    z.array(z.strictObject({ id: opaqueId, what: someText, who: z.optional(text), when: z.optional(text) })),
  ),
  safety: z.optional(safetyAnswer),
});

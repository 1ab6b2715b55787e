import * as z from 'zod/mini';
import { count, packId, points, shortText } from './packParts.ts';

/**
 * How answers are read, as data. A pack has one or more rules; each gives one reading, and names the line of the
 * manual it is. Items are named by id, never by position. `outcome` ids are worded in the pack's words.
 */
const items = z.array(packId).check(z.minLength(1), z.maxLength(200));
const about = { id: packId, items, source: shortText };

/** What an item without an answer does. `upTo`: only where the manual itself gives that rule. */
const missing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('noneAllowed') }),
  z.strictObject({
    kind: z.literal('upTo'),
    items: count,
    /** What stands in for it: the mean of those answered, or nothing (its lowest worth is 0). */
    standsIn: z.enum(['meanOfAnswered', 'zero']),
    source: shortText,
  }),
]);

/** `from` this number on (until the next band's) the outcome is this. The first band begins at the lowest number. */
const band = z.strictObject({ from: points, outcome: packId });

/** A limit the municipality chooses among those the manual names, shown beside the result. From it on: `reached`. */
const threshold = z.strictObject({
  choices: z.array(points).check(z.minLength(1)),
  /** Holds while nobody has chosen. */
  standard: points,
  reached: packId,
  under: packId,
  source: shortText,
});

const numberRule = {
  ...about,
  missing,
  /** The result is this many times the sum or mean (WHO-5: 4). */
  times: z.number().check(z.gt(0), z.lte(1000)),
  /** Empty where the manual names no bands. Either bands or a threshold, not both. */
  bands: z.array(band),
  threshold: z.optional(threshold),
};

/** Holds when at least `atLeast` of its items are worth `from` or more. */
const group = z.strictObject({ id: packId, items, from: points, atLeast: count });

export const packRule = z.discriminatedUnion('kind', [
  /** At least so many items answered with `counts`. One that is missing closes only the way to `under`. */
  z.strictObject({
    ...about,
    kind: z.literal('anyOf'),
    counts: z.literal('yes'),
    atLeast: count,
    reached: packId,
    under: packId,
  }),
  z.strictObject({ ...numberRule, kind: z.literal('sum') }),
  z.strictObject({ ...numberRule, kind: z.literal('mean') }),
  /** The first outcome all of whose groups hold is the outcome, and no other: so two labels never stand together. */
  z.strictObject({
    ...about,
    kind: z.literal('clusters'),
    groups: z.array(group).check(z.minLength(1)),
    outcomes: z
      .array(z.strictObject({ outcome: packId, allOf: z.array(packId).check(z.minLength(1)) }))
      .check(z.minLength(1)),
    otherwise: packId,
  }),
  /** A mapping or a judgement: nothing is counted. */
  z.strictObject({ ...about, kind: z.literal('none') }),
]);

import * as z from 'zod/mini';
import { relations } from '../vocabulary.ts';
import { itemAnswers } from './itemAnswers.ts';

/**
 * An instrument as data: what is asked, how the answers are read, for whom that was found to hold, and the
 * published cases the reading was checked with. Its items' words stand with the step that asks them.
 */
const some = z.string().check(z.minLength(1));
const percent = z.number().check(z.gte(0), z.lte(100));

const item = z.strictObject({
  id: some,
  options: z.array(z.enum(itemAnswers)).check(z.minLength(2)),
});

/** `anyOf`: one yes among the items is enough. `none`: a mapping, nothing is counted. Sums, means and clusters come later. */
const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('anyOf'), counts: z.literal('yes'), atLeast: z.literal(1), source: some }),
  z.strictObject({ kind: z.literal('none'), source: some }),
]);

const accuracy = z.strictObject({
  measure: z.enum(['sensitivity', 'specificity']),
  of: some,
  percent,
  /** 95 % confidence interval, where the source gives one. */
  low: z.optional(percent),
  high: z.optional(percent),
});

const population = z.strictObject({
  /** Who the questions can be about: relations of the person using violence, or anybody. */
  relations: z.union([z.literal('any'), z.array(z.enum(relations)).check(z.minLength(1))]),
  /** Whom it was tested with; null where nothing was. */
  validatedWith: z.nullable(
    z.strictObject({
      gender: z.enum(['women', 'all']),
      fromAge: z.number(),
      people: z.nullable(z.number()),
      setting: some,
      onlyPregnant: z.boolean(),
    }),
  ),
  period: z.enum(['lastYear', 'lastYearAndEver', 'now']),
});

const wordingStatus = z.strictObject({
  text: z.enum(['original', 'ownTranslation', 'own']),
  validated: z.boolean(),
});

/** A published case or table the rule was checked with. A pack with a failing case is refused. */
const checkedCase = z.strictObject({
  from: some,
  answers: z.record(some, z.enum(itemAnswers)),
  expect: z.strictObject({
    state: z.enum(['scored', 'cannotScore']),
    count: z.number(),
    positive: z.nullable(z.boolean()),
  }),
});

export const packSchema = z.strictObject({
  id: some,
  version: some,
  kind: z.enum(['screening', 'mapping']),
  items: z.array(item).check(z.minLength(1)),
  rule,
  accuracy: z.array(accuracy),
  population,
  source: z.strictObject({ work: some, place: some }),
  licence: z.strictObject({ terms: z.enum(['CC BY', 'public domain', 'own']), credit: some }),
  language: z.strictObject({ da: wordingStatus, en: wordingStatus }),
  verifiedAgainst: z.array(checkedCase),
});

/** A pack as it is used: never changed. */
type Frozen<T> = T extends readonly (infer I)[]
  ? readonly Frozen<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
export type Pack = Frozen<z.infer<typeof packSchema>>;

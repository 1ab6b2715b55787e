import * as z from 'zod/mini';
import { competences, relations, riskLevels } from '../vocabulary.ts';
import type { Frozen } from './frozen.ts';
import { packItem } from './packItem.ts';
import { packId, points, shortText } from './packParts.ts';
import { packRule } from './packRule.ts';
import { packWordsSchema } from './packWords.ts';

/**
 * An instrument as data: what is asked, how the answers are read, for whom that was found to hold, and the
 * published cases the reading was checked with (docs/decisions/040). Its words: `packWords.ts`.
 */
export const packKinds = ['screening', 'mapping', 'outcome', 'perSession', 'judgement'] as const;
/** The points of a case at which it may be asked. */
export const askedAt = [
  'detection',
  'riskEvaluation',
  'start',
  'middle',
  'end',
  'followUp',
  'session',
] as const;

const percent = z.number().check(z.gte(0), z.lte(100));
const accuracy = z.strictObject({
  measure: z.enum(['sensitivity', 'specificity']),
  of: shortText,
  percent,
  /** 95 % confidence interval, where the source gives one. */
  low: z.optional(percent),
  high: z.optional(percent),
});

const asking = z.strictObject({
  /** Who gives the answers: the citizen alone, the citizen with a worker asking, or the worker. */
  by: z.array(z.enum(['citizen', 'citizenWithWorker', 'worker'])).check(z.minLength(1)),
  at: z.array(z.enum(askedAt)).check(z.minLength(1)),
  /** Asked unless somebody decides otherwise; the others are a choice (domain: how much to ask). */
  byDefault: z.boolean(),
  /** Only when somebody is there to receive the answer, and with a notice while violence goes on. */
  withCare: z.boolean(),
});

const population = z.strictObject({
  /** Who the questions can be about: relations of the person using violence, or anybody (also: nobody, the citizen alone). */
  relations: z.union([z.literal('any'), z.array(z.enum(relations)).check(z.minLength(1))]),
  /** Whom it was tested with; null where nothing was. */
  validatedWith: z.nullable(
    z.strictObject({
      gender: z.enum(['women', 'men', 'all']),
      fromAge: z.number(),
      people: z.nullable(z.number()),
      setting: shortText,
      onlyPregnant: z.boolean(),
    }),
  ),
  period: z.enum(['lastYear', 'lastYearAndEver', 'now', 'lastTwoWeeks', 'lastMonth']),
});

/**
 * `original`: the publisher's own words, unmodified (also its published translation). `ownTranslation`: ours of
 * theirs. `own`: we wrote it. `unavailable`: not to be had, so it cannot be asked in this language.
 */
const languageStatus = z.strictObject({
  text: z.enum(['original', 'ownTranslation', 'own', 'unavailable']),
  validated: z.boolean(),
  /** Where these words were established. */
  from: z.optional(shortText),
});

const licence = z.discriminatedUnion('terms', [
  z.strictObject({
    terms: z.enum(['CC BY', 'public domain', 'own', 'free, unmodified']),
    credit: shortText,
  }),
  /** Loaded by the municipality under a licence of its own; `statement` is what the importer declared. */
  z.strictObject({ terms: z.literal('imported'), credit: shortText, statement: shortText }),
]);

/** What one rule must give: state, number and outcome all as said; null where it gives none. */
const expectation = z.strictObject({
  rule: packId,
  state: z.enum(['scored', 'cannotScore']),
  value: z.nullable(z.number()),
  outcome: z.nullable(packId),
});
/** A published case or table the rules were checked with. A pack with a failing case is refused. */
const checkedCase = z.strictObject({
  from: shortText,
  answers: z.record(packId, shortText),
  threshold: z.optional(points),
  expect: z.array(expectation).check(z.minLength(1)),
});

export const packSchema = z.strictObject({
  id: packId,
  version: shortText,
  kind: z.enum(packKinds),
  asking,
  items: z.array(packItem).check(z.minLength(1), z.maxLength(200)),
  rules: z.array(packRule).check(z.minLength(1), z.maxLength(50)),
  /** From how much difference on a change in that rule's number means something; null where no source says. */
  meaningfulChange: z.nullable(
    z.strictObject({ rule: packId, by: points, better: z.enum(['higher', 'lower']), source: shortText }),
  ),
  accuracy: z.array(accuracy),
  population,
  source: z.strictObject({ work: shortText, place: shortText }),
  licence,
  needs: z.strictObject({
    competence: z.nullable(z.enum(competences)),
    /** A course or certificate outside the product, as the publisher names it. */
    training: z.nullable(shortText),
  }),
  /** What an outcome stands for on our four levels, upwards only. Without it the result binds no level. */
  levels: z.optional(
    z.strictObject({ rule: packId, of: z.record(packId, z.enum(riskLevels)), source: shortText }),
  ),
  /** The instrument lets a person raise its result by judgement, never lower it. */
  onlyRaises: z.boolean(),
  language: z.strictObject({ da: languageStatus, en: languageStatus }),
  verifiedAgainst: z.array(checkedCase).check(z.maxLength(1000)),
});
export type Pack = Frozen<z.infer<typeof packSchema>>;
export type PackItem = Pack['items'][number];
export type PackRule = Pack['rules'][number];

/** A pack as it is imported and exported: with its own words inside, null in a language it has none in. */
export const wholePackSchema = z.extend(packSchema, {
  words: z.strictObject({ da: z.nullable(packWordsSchema), en: z.nullable(packWordsSchema) }),
});
export type WholePack = Frozen<z.infer<typeof wholePackSchema>>;

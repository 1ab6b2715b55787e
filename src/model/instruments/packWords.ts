import * as z from 'zod/mini';
import type { Frozen } from './frozen.ts';
import { longText, packId, shortText } from './packParts.ts';

/** What is asked, word for word, in one language. */
const asked = z.strictObject({
  title: shortText,
  instruction: z.optional(longText),
  /** By item id. */
  items: z.record(packId, longText),
  /** By answer, for every item without options of its own. */
  answers: z.record(packId, shortText),
  /** By item id, then by answer, where an item words its answers itself. */
  itemAnswers: z.optional(z.record(packId, z.record(packId, shortText))),
  /** The licence or credit line the publisher wants printed with it. */
  credit: z.optional(longText),
});

/** All that is said of an instrument in one language: an imported pack brings it along. */
export const packWordsSchema = z.strictObject({
  name: shortText,
  /** Whom the questions are about, and whom they were tested with. */
  validatedFor: longText,
  /** How sure a result is. Stands beside every result. */
  howSure: longText,
  /** Whose words they are; where there are none in this language, that sentence. */
  languageStatus: longText,
  /** How the answers are read, as its own manual says. */
  manual: longText,
  /** What each rule's reading is called, by rule id. */
  readings: z.record(packId, shortText),
  /** Neutral words, by outcome id; never "positive", "negative" or "safe". */
  outcomes: z.record(packId, shortText),
  /** Null where the wording of this language is not to be had: never invented. */
  asked: z.nullable(asked),
});
export type PackWords = Frozen<z.infer<typeof packWordsSchema>>;
/** What is asked; and all that is said beside it. */
export type Asked = NonNullable<PackWords['asked']>;
export type WordsAbout = Omit<PackWords, 'asked'>;

import * as z from 'zod/mini';
import { competences } from '../../model/vocabulary.ts';
import { localDate, opaqueId, someText } from '../parts.ts';

/** A pack is at most as long as the file it came from (exchange/fhir, `largestFile`). In UTF-16 units. */
const longestPack = 1_000_000;

/**
 * An instrument the office has a licence for, taken in by a lead. The whole pack stands in the entry, as JSON text: what
 * was answered in it stays readable, whatever comes later, and a version that the product can no longer run is still
 * kept word for word. What the pack means is read by `rules/instruments/readPacks.ts`.
 */
export const instrumentPackBody = z.strictObject({
  pack: someText,
  version: someText,
  content: z.string().check(z.minLength(2), z.maxLength(longestPack)),
  /** Stated by whoever takes it in, never read from the file. */
  licence: z.strictObject({ holder: someText, words: someText, on: localDate }),
  /** Needed to use it; without one, anybody who may screen. */
  competence: z.optional(z.enum(competences)),
});
/** No longer offered. What it removes stays where it was signed. */
export const instrumentPackRemovalBody = z.strictObject({
  /** The entry that took it in. */
  entry: opaqueId,
  pack: someText,
  version: someText,
});

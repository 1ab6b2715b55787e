import type { AnyEntry } from '../entries/entry.ts';
import { bodyOf } from './bodyOf.ts';
import { standing } from './standing.ts';

/** What the citizen said, as it was said. */
export interface Quote {
  readonly entry: string;
  readonly words: string;
  /** The day it was said, or written down when no day stands. */
  readonly on: string;
}

/**
 * The citizen's own words over time, the newest first: from the entries made for them, and from detection and
 * assessment (model 2022, p. 5 and 10: recognition shows in them; it is never a number and never a condition).
 */
export function citizensWords(entries: readonly AnyEntry[]): readonly Quote[] {
  const quotes = standing(entries).flatMap((entry): readonly Quote[] => {
    const own = bodyOf(entry, 'ownWords');
    if (own !== null) return [{ entry: entry.id, words: own.words, on: own.onDay }];
    const detection = bodyOf(entry, 'detection');
    const told = detection !== null && 'ownWords' in detection ? detection.ownWords : undefined;
    const words = told ?? bodyOf(entry, 'assessment')?.ownWords;
    return words === undefined ? [] : [{ entry: entry.id, words, on: entry.onDate }];
  });
  // An assessment that is made again carries the same words along: they were said once.
  const once = quotes.filter((quote, at) => quotes.findIndex(({ words }) => words === quote.words) === at);
  return once.toReversed().sort((one, other) => other.on.localeCompare(one.on));
}

import type { InstrumentResultFacts } from './facts.ts';
import { sameWord } from './mergedByWord.ts';

/**
 * The results a case knows after one more was recorded. Of the same instrument the one done last stands, whichever was
 * written down first; done the same day, the one recorded last. Two of other names are two instruments.
 */
export function withResult(
  known: readonly InstrumentResultFacts[],
  one: InstrumentResultFacts,
): readonly InstrumentResultFacts[] {
  const isSame = ({ tool, name }: InstrumentResultFacts): boolean =>
    tool === one.tool && sameWord(name, one.name);
  if (known.some((other) => isSame(other) && other.doneOn > one.doneOn)) return known;
  return [...known.filter((other) => !isSame(other)), one];
}

import { isOrdered, packOf, scaleOf, type ResultMap } from '../model/local/resultMaps.ts';
import { riskLevels, type RiskLevel } from '../model/vocabulary.ts';
import type { InstrumentResultFacts } from './instrumentResultFacts.ts';
import { plainLetters } from './local/plainLetters.ts';
import { sameWord } from './mergedByWord.ts';
import type { InstrumentFloor } from './signedFloors.ts';
import { wordsSaid } from './wordsSaid.ts';

/** A floor, and the result it comes from. */
export interface BoundResult extends InstrumentFloor {
  readonly result: InstrumentResultFacts;
  readonly map: ResultMap;
}

/** The highest of the levels that are there; null when none is. */
const highestOf = (levels: readonly (RiskLevel | null | undefined)[]): RiskLevel | null =>
  riskLevels.findLast((level) => levels.includes(level)) ?? null;

/** What one word binds. On a scale that grows graver a word binds at least what a milder one does. */
function levelAt(map: ResultMap, word: string): RiskLevel | null {
  const scale = scaleOf(map.of);
  if (scale === null) {
    const said = plainLetters(word);
    return highestOf(
      Object.keys(map.levels)
        .filter((key) => plainLetters(key) === said)
        .map((key) => map.levels[key]),
    );
  }
  const at = scale.indexOf(word);
  const from = isOrdered(map.of) ? scale.slice(0, at + 1) : scale.filter((each) => each === word);
  return highestOf(from.map((each) => map.levels[each]));
}

/** What an instrument that says these words binds by a map; null where the map names none of them. */
function floorBy(map: ResultMap, words: readonly string[]): InstrumentFloor | null {
  const level = highestOf(words.map((word) => levelAt(map, word)));
  return level === null ? null : { level, onlyRaises: map.onlyRaises };
}

const isAbout = (map: ResultMap, { tool, name }: InstrumentResultFacts): boolean =>
  map.of === tool && (tool !== 'other' || sameWord(map.name, name));

/** What the results of a case bind by the municipality's maps: one for each that does, the newest of each instrument. */
export const boundResults = (
  results: readonly InstrumentResultFacts[],
  maps: readonly ResultMap[] = [],
): readonly BoundResult[] =>
  results.flatMap((result) =>
    maps
      .filter((map) => isAbout(map, result))
      .flatMap((map): readonly BoundResult[] => {
        const floor = floorBy(map, wordsSaid(result, map.threshold));
        return floor === null ? [] : [{ ...floor, result, map }];
      }),
  );

/** A pack that is answered here, as far as it says what its outcome stands for. */
export interface PackLevels {
  readonly id: string;
  readonly onlyRaises: boolean;
  readonly levels?: { readonly of: Readonly<Record<string, RiskLevel>> } | undefined;
}
/**
 * What the outcome of a pack binds: its own map, or the municipality's for the id of that pack, whichever is higher.
 * A municipality's map never lowers what the pack itself says, nor makes it possible to go under it.
 */
export function floorOfOutcome(
  pack: PackLevels,
  outcome: string,
  maps: readonly ResultMap[] = [],
): InstrumentFloor | null {
  const own = pack.levels?.of[outcome];
  const local = maps.filter(({ of }) => of === packOf(pack.id)).map((map) => floorBy(map, [outcome]));
  const level = highestOf([own, ...local.map((floor) => floor?.level)]);
  if (level === null) return null;
  return { level, onlyRaises: pack.onlyRaises || local.some((floor) => floor?.onlyRaises === true) };
}

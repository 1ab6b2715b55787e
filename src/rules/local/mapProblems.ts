import { isOrdered, packOf, scaleOf, type ResultMap } from '../../model/local/resultMaps.ts';
import { riskLevels } from '../../model/vocabulary.ts';
import { isLower } from '../riskRules.ts';
import { plainLetters } from './plainLetters.ts';

export type MapProblem =
  /** No place it comes from. */
  | { readonly code: 'mapSourceMissing' }
  | { readonly code: 'mapSourceTooLong'; readonly most: number }
  /** It turns no word into a level. */
  | { readonly code: 'mapEmpty' }
  /** One that is not on the list needs its name, a pack its id. */
  | { readonly code: 'mapNameMissing' }
  /** Another map is for the same instrument. */
  | { readonly code: 'mapTwice' }
  /** The instrument has no such word. */
  | { readonly code: 'mapWordNotKnown'; readonly word: string }
  /** A graver word of the instrument would stand for less than a milder one. */
  | { readonly code: 'mapGoesDown'; readonly word: string; readonly milder: string }
  /** DASH: no whole number of yes the form can have. */
  | { readonly code: 'mapThresholdWrong'; readonly most: number };

export const longestMapSource = 200;
/** As many questions as DASH has, and as a score can be recorded up to. */
export const highestThreshold = 40;

/** Which instrument a map is about, however its name was typed. */
const about = ({ of, name }: ResultMap): string => `${of} ${of === 'other' ? plainLetters(name) : ''}`;

function wordProblem({ of, levels }: ResultMap): MapProblem | null {
  const scale = scaleOf(of);
  if (scale === null) return null;
  const word = Object.keys(levels).find((each) => !scale.includes(each));
  if (word !== undefined) return { code: 'mapWordNotKnown', word };
  if (!isOrdered(of)) return null;
  let milder: string | null = null;
  for (const each of scale) {
    const level = levels[each];
    if (level === undefined) continue;
    const before = milder === null ? undefined : levels[milder];
    if (milder !== null && before !== undefined && isLower(level, before))
      return { code: 'mapGoesDown', word: each, milder };
    milder = each;
  }
  return null;
}

function problemOf(map: ResultMap): MapProblem | null {
  const { of, name, source, levels, threshold } = map;
  if (of === packOf('') || (of === 'other' && name.trim() === '')) return { code: 'mapNameMissing' };
  const words = Object.keys(levels);
  if (words.length === 0 || words.some((word) => word.trim() === '')) return { code: 'mapEmpty' };
  const wrong = wordProblem(map);
  if (wrong !== null) return wrong;
  const whole =
    threshold === null || (Number.isInteger(threshold) && threshold >= 1 && threshold <= highestThreshold);
  if (!whole || (threshold !== null && of !== 'dash'))
    return { code: 'mapThresholdWrong', most: highestThreshold };
  if (source.trim() === '') return { code: 'mapSourceMissing' };
  if (source.trim().length > longestMapSource) return { code: 'mapSourceTooLong', most: longestMapSource };
  return null;
}

/** What is wrong with a list of maps, by the place of each in it; nothing when the list may be used. */
export function mapProblems(maps: readonly ResultMap[]): ReadonlyMap<number, MapProblem> {
  const found = new Map<number, MapProblem>();
  const seen = new Set<string>();
  for (const [at, map] of maps.entries()) {
    const problem = problemOf(map) ?? (seen.has(about(map)) ? ({ code: 'mapTwice' } as const) : null);
    if (problem !== null) found.set(at, problem);
    seen.add(about(map));
  }
  return found;
}

/** The words of a map in the order of its instrument, the gravest last; its own words as they were written. */
export const wordsInOrder = ({ of, levels }: ResultMap): readonly string[] =>
  (scaleOf(of) ?? Object.keys(levels)).filter((word) => Object.hasOwn(levels, word));

/** The same map with its words from the gravest level to the mildest, where the instrument has no order of its own. */
export const gravestFirst = ({ levels }: ResultMap): readonly string[] =>
  [...riskLevels].reverse().flatMap((level) => Object.keys(levels).filter((word) => levels[word] === level));

import {
  dangerUnweightedWords,
  dangerWeightedWords,
  dashWords,
  priorityWords,
  resultKeys,
  resultTools,
  type ResultTool,
} from '../resultScales.ts';
import type { RiskLevel } from '../vocabulary.ts';

/**
 * A municipality's own map from what an instrument says to one of our four levels, upwards only: nobody chooses a
 * level under it without a reason and a second trained person, or at all where the instrument allows raising alone.
 * None is shipped; without one a result is shown and binds no level. A word that is not in `levels` binds nothing.
 */
export interface ResultMap {
  /** Which instrument: one that is recorded (`resultTools`), or one that is answered here, by the id of its pack. */
  readonly of: ResultTool | PackOf;
  /** Its own name, for one that is not on the list; else empty. */
  readonly name: string;
  readonly levels: Readonly<Record<string, RiskLevel>>;
  readonly onlyRaises: boolean;
  /** Where the municipality has it from: a manual, an agreement, the police. */
  readonly source: string;
  /** DASH alone: from how many yes the local threshold is reached; null where it was not said. */
  readonly threshold: number | null;
}
/** Maps as they held at one time; an evaluation keeps the version it was made under. */
export interface ResultMaps {
  /** The id of the entry that signed them; null until a lead has. */
  readonly version: string | null;
  readonly maps: readonly ResultMap[];
}

/** An instrument answered in the product, by the id of its pack. */
export type PackOf = `pack.${string}`;
export const packOf = (id: string): PackOf => `pack.${id}`;
export const isPackOf = (of: string): of is PackOf => of.startsWith('pack.') && of !== 'pack.';
export const isResultTool = (of: string): of is ResultTool => resultTools.some((tool) => tool === of);

/** The lines of the table ODARA is read in (Hilton et al. 2004), each by its lowest score: 0, 1, 2, 3, 4, 5-6, 7-13. */
export const odaraLines = ['0', '1', '2', '3', '4', '5', '7'] as const;

/** The words of an instrument, the mildest first where it has an order; null where it is recorded in its own words. */
const scales = {
  priority: priorityWords,
  dangerWeighted: dangerWeightedWords,
  dangerUnweighted: dangerUnweightedWords,
  dash: dashWords,
  odara: odaraLines,
} as const;
export const scaleOf = (of: string): readonly string[] | null =>
  Object.hasOwn(resultKeys, of) ? scales[resultKeys[of as keyof typeof resultKeys]] : null;
/** Is what it says graver from word to word? DASH names reasons instead, and each alone is enough. */
export const isOrdered = (of: string): boolean => scaleOf(of) !== null && of !== 'dash';

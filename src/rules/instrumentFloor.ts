import type { InstrumentResultBody } from '../entries/bodies/judgement.ts';
import { resultKeys, resultMaps, type ResultMap } from '../model/resultScales.ts';
import type { RiskLevel } from '../model/vocabulary.ts';

/** The level a recorded result stands for by the municipality's own map. */
export interface InstrumentFloor {
  readonly level: RiskLevel;
  /** The instrument allows raising by judgement, never lowering. */
  readonly onlyRaises: boolean;
}

/**
 * What a recorded result binds, or nothing: without a map, without a result word, or with a word the map does not
 * name. `maps`: none is shipped.
 */
export function floorOf(
  body: InstrumentResultBody,
  maps: readonly ResultMap[] = resultMaps,
): InstrumentFloor | null {
  const map = maps.find(({ tool }) => tool === body.tool);
  const key = resultKeys[
    body.tool as keyof typeof resultKeys
  ] as (typeof resultKeys)[keyof typeof resultKeys];
  const word = key === undefined ? undefined : body[key];
  const level = word === undefined ? undefined : map?.levels[word];
  return map === undefined || level === undefined ? null : { level, onlyRaises: map.onlyRaises };
}

/** The floors among the results a case knows. */
export const floorsIn = (
  results: readonly { readonly binds: InstrumentFloor | null }[],
): readonly InstrumentFloor[] => results.flatMap(({ binds }) => (binds === null ? [] : [binds]));

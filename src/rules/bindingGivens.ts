import type { ResultMaps } from '../model/local/resultMaps.ts';
import { riskLevels, type RiskLevel } from '../model/vocabulary.ts';
import type { CaseFacts } from './facts.ts';
import { boundResults } from './instrumentFloor.ts';

const highest = (levels: readonly RiskLevel[]): RiskLevel | undefined =>
  riskLevels.findLast((level) => levels.includes(level));

/**
 * What an evaluation is opened with, and signed with: the level the municipality's maps make of the results the case
 * knows today, which results, and which version of the maps. Nothing where no map names what an instrument said.
 */
export function bindingGivens(
  { instrumentResults }: Pick<CaseFacts, 'instrumentResults'>,
  { version, maps }: ResultMaps,
): Readonly<Record<string, string>> {
  const bound = boundResults(instrumentResults, maps);
  const boundLevel = highest(bound.map(({ level }) => level));
  if (boundLevel === undefined || version === null) return {};
  const neverUnder = highest(bound.filter(({ onlyRaises }) => onlyRaises).map(({ level }) => level));
  return {
    boundLevel,
    ...(neverUnder === undefined ? {} : { neverUnder }),
    boundBy: bound.map(({ result }) => result.entry).join(' '),
    mapVersion: version,
  };
}

import type { InstrumentResultBody, RiskEvaluationBody } from '../entries/bodies/judgement.ts';
import { resultKeys } from '../model/resultScales.ts';
import type { RiskLevel } from '../model/vocabulary.ts';

/** The level a result stands for by the municipality's own map. */
export interface InstrumentFloor {
  readonly level: RiskLevel;
  /** The instrument allows raising by judgement, never lowering. */
  readonly onlyRaises: boolean;
}
/** What an evaluation was signed under, as it stands in it: a later map changes nothing that is signed. */
export const floorsSigned = ({
  boundLevel,
  neverUnder,
}: Pick<RiskEvaluationBody, 'boundLevel' | 'neverUnder'>): readonly InstrumentFloor[] => [
  ...(boundLevel === undefined ? [] : [{ level: boundLevel, onlyRaises: false }]),
  ...(neverUnder === undefined ? [] : [{ level: neverUnder, onlyRaises: true }]),
];

/** The word chosen under the instrument's own key, if it has one. */
export const chosenWord = (body: InstrumentResultBody): string | null => {
  const key = Object.hasOwn(resultKeys, body.tool) ? resultKeys[body.tool as keyof typeof resultKeys] : null;
  return key === null ? null : (body[key] ?? null);
};

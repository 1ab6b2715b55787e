import type { RiskLevel } from '../model/vocabulary.ts';
import type { NextUp } from './caseView.ts';

/** Two colleagues have judged, each without knowing of the other: they talk together today. `level`: what holds meanwhile. */
export function whileApart(level: RiskLevel | null): readonly NextUp[] {
  if (level === null) return [];
  const isImminent = level === 'imminent';
  const code = isImminent ? 'imminentApart' : 'evaluationsApart';
  return [{ kind: 'evaluationsApart', reason: { code }, on: null, overdue: isImminent }];
}

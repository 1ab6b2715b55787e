import type { RiskLevel } from '../model/vocabulary.ts';
import type { CaseFacts } from './facts.ts';

/**
 * The level that holds while evaluations that were signed apart wait for somebody who judges anew; null where none do. A
 * closing ends it for those whoever closed the case had seen, all of them.
 */
export function unsettledLevel({ risk, closed }: Pick<CaseFacts, 'risk' | 'closed'>): RiskLevel | null {
  if (risk === null || risk.apart.length === 0) return null;
  const isSeen = closed !== null && [risk, ...risk.apart].every(({ entry }) => closed.seen.includes(entry));
  return isSeen ? null : risk.holds;
}

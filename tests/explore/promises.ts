import type { CaseValue, NextUp } from '../../src/flow/caseView.ts';
import { riskLevels, type RiskLevel } from '../../src/model/vocabulary.ts';
import type { CaseFacts } from '../../src/rules/facts.ts';
import { isInTargetGroup } from './abstraction.ts';
import type { Move } from './moves.ts';

/**
 * The promises of the journey ("What the machine must make impossible"), told again and by hand: nothing here asks a
 * door or a rule, so a fault in one cannot hide itself. 6 comes with groups; 9 and 10 belong to the store.
 */
export type Promise_ = 1 | 2 | 3 | 4 | 5 | 7 | 8;
const under = (level: RiskLevel, than: RiskLevel): boolean =>
  riskLevels.indexOf(level) < riskLevels.indexOf(than);
const isGrave = (level: RiskLevel): boolean => level === 'high' || level === 'imminent';

const noActions = ({ risk }: CaseFacts): boolean =>
  risk !== null && isGrave(risk.holds) && (risk.crisisCentre === null || !risk.actionsToday);
const outsideTarget = (facts: CaseFacts): boolean => !isInTargetGroup(facts) && facts.exception === null;
const owesCard = (facts: CaseFacts): boolean => facts.children.some((child) => child.card !== 'answered');

function brokenByStart(before: CaseFacts, today: string): Promise_ | null {
  const { risk, plan } = before;
  if (risk === null || plan === null || plan.evaluation !== risk.entry) return 2;
  if (risk.overdueFrom <= today || !risk.inDateByEvents) return 2;
  if (noActions(before)) return 3;
  if (outsideTarget(before)) return 5;
  return owesCard(before) ? 7 : null;
}
function brokenByEvaluation(move: Move, after: CaseFacts): Promise_ | null {
  if (move.by === 'carl') return 8;
  if (move.name.includes('never asked') || move.name.includes('no reason')) return 4;
  return move.alone !== undefined && after.risk !== null && under(after.risk.holds, move.alone) ? 4 : null;
}
/** A level may only be lowered by somebody else who is trained, and onto a reason. */
const brokenBySecond = (move: Move, before: CaseFacts, after: CaseFacts): Promise_ | null =>
  after.risk?.holds !== before.risk?.holds && (move.by !== 'bo' || before.risk?.reasoned !== true) ? 4 : null;

/** The promise that signing this entry breaks, on one machine with doors. */
export function brokenBySigning(
  move: Move,
  before: CaseFacts,
  after: CaseFacts,
  today: string,
): Promise_ | null {
  if (move.name === 'our questions without the check') return 1;
  if (move.kind === 'courseStart') return brokenByStart(before, today);
  if (move.kind === 'riskEvaluation') return brokenByEvaluation(move, after);
  if (move.kind === 'secondPerson') return move.by === 'carl' ? 4 : brokenBySecond(move, before, after);
  if (move.kind === 'safetyPlan' && move.by === 'carl') return 8;
  if (move.kind === 'targetGroupException' && move.by === 'carl') return 5;
  return move.kind === 'closing' && owesCard(before) ? 7 : null;
}

/** The promise a state hides, when entries came in any order and no door was asked. */
export function hiddenBy(value: CaseValue, facts: CaseFacts, nextUp: readonly NextUp[]): Promise_ | null {
  if (value.path === 'closed')
    return owesCard(facts) && !nextUp.some((up) => up.kind === 'card' || up.kind === 'childInDanger')
      ? 7
      : null;
  if (typeof value.path === 'string' || value.path.course !== 'running') return null;
  if (facts.risk === null || facts.plan === null) return 2;
  if (noActions(facts)) return 3;
  if (outsideTarget(facts)) return 5;
  return owesCard(facts) ? 7 : null;
}

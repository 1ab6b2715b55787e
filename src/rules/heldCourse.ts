import type { Reason } from '../model/reasons.ts';
import type { CaseFacts } from './facts.ts';
import { isHighOrImminent } from './riskRules.ts';
import { targetGroupReasons } from './targetGroup.ts';

/** A notification card that is open or waiting, one reason each (Children's Act § 133). */
export const cardReasons = (facts: Pick<CaseFacts, 'children'>): readonly Reason[] =>
  facts.children
    .filter((child) => child.card !== 'answered')
    .map((child) => ({
      code: child.card === 'open' ? 'cardOpen' : 'cardWaiting',
      about: { child: child.id, label: child.label },
    }));

/** At high or imminent: the crisis-centre question answered, and today's actions named (model 2022, p. 11). */
export function crisisCentreReasons(facts: Pick<CaseFacts, 'risk'>): readonly Reason[] {
  const { risk } = facts;
  if (risk === null || !isHighOrImminent(risk.holds)) return [];
  const reasons: Reason[] = [];
  if (risk.crisisCentre === null) reasons.push({ code: 'crisisCentreNotAnswered' });
  if (!risk.actionsToday) reasons.push({ code: 'actionsTodayMissing' });
  return reasons;
}

export type HeldRule = (facts: CaseFacts) => readonly Reason[];
/**
 * Promises 2, 3, 5 and 7 of the journey, read in hindsight: what a late or merged entry can break.
 * Dates are not among them: they are a matter of the door, and of `risk.overdue`.
 */
const heldRules: readonly HeldRule[] = [
  (facts) => (facts.risk === null ? [{ code: 'riskNotSigned' }] : []),
  (facts) => (facts.plan === null ? [{ code: 'planNotSigned' }] : []),
  crisisCentreReasons,
  targetGroupReasons,
  cardReasons,
];

export const isCourseRunning = (facts: CaseFacts): boolean =>
  facts.course !== null && !facts.course.ended && facts.closed === null;
/** Why a running course shows `held`. It stops new starts only: conversations are still logged, nobody is turned away. */
export const heldReasons: HeldRule = (facts) =>
  isCourseRunning(facts) ? heldRules.flatMap((rule) => rule(facts)) : [];

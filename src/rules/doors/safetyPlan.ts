import { copiesOnPaper } from '../../model/plan/planCopies.ts';
import { hasCompetence, isFilled, notInPast, open, unless } from './conditions.ts';
import type { Door } from './door.ts';

/** A copy only where keeping one is safe (practice: paper can kill): whoever keeps something says where. */
const leavesPaper = (copy: string | undefined): boolean => copiesOnPaper.some((each) => each === copy);

/**
 * Safety plan (stage 4). It may begin at any time; a trained person signs it (promise 8), on a named evaluation.
 * Staff's own plan, when the citizen does not want one, says when it is offered again.
 */
export const safetyPlanDoor: Door<'safetyPlan'> = (facts, body, moment) => {
  if (body === undefined) return open;
  return [
    ...hasCompetence(moment, 'riskEvaluation'),
    ...unless(
      facts.riskHistory.some((id) => id === body.evaluation),
      'planNeedsEvaluation',
      'evaluation',
    ),
    ...unless(body.form !== 'staffOnly' || isFilled(body.offerAgainOn), 'offerAgainMissing', 'offerAgainOn'),
    ...unless(!leavesPaper(body.copy) || isFilled(body.copySafe), 'copyPlaceMissing', 'copySafe'),
    ...notInPast(body.offerAgainOn, moment.today, 'offerAgainOn'),
    ...notInPast(body.reviseOn, moment.today, 'reviseOn'),
  ];
};

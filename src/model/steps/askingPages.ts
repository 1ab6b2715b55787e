/**
 * Pages whose guidance says how to ask the citizen. Beside all other pages stands what is good for the worker to know:
 * records of work done elsewhere, the worker's own judgement, staff's own plan.
 */
export const askingSteps: ReadonlySet<string> = new Set([
  'detection',
  'children',
  'assessment',
  'riskEvaluation',
  'safetyPlan',
  'pathwayDecision',
  'preparingTalk',
  'safeContact',
  'supportiveTalk',
  'ownWords',
  'citizensPlan',
  'conversation',
  'followUp',
]);
/** By step and topic: of the worker alone. */
export const workersOwn: ReadonlySet<string> = new Set([
  'detection.case',
  'riskEvaluation.personUsingViolence',
  'riskEvaluation.whatWeDo',
  'riskEvaluation.today',
  'riskEvaluation.judgement',
  'safetyPlan.staffPlan',
  'safetyPlan.keepingAndRevising',
  'pathwayDecision.criteria',
  'pathwayDecision.decision',
  'pathwayDecision.waitingList',
  'pathwayDecision.formal',
]);

/** Does the guidance of this page say how to ask? `step` and `topic` are their ids. */
export const saysHowToAsk = (step: string, topic: string): boolean =>
  askingSteps.has(step) && !workersOwn.has(`${step}.${topic}`);

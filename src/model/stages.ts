/** The stages of the journey, in their order; `alongside` runs beside all of them. */
export const stageIds = [
  'detection',
  'assessment',
  'riskEvaluation',
  'safetyPlan',
  'pathwayDecision',
  'course',
  'followUp',
  'alongside',
] as const;
export type StageId = (typeof stageIds)[number];

import type { StepDefinition } from '../define.ts';
import { assessment } from './assessment.ts';
import { riskEvaluation } from './riskEvaluation.ts';
import { safetyPlan } from './safetyPlan.ts';

/** The work of stages 2-4: what the situation is, how dangerous, and what is done about it. */
export const judgementSteps = {
  assessment,
  riskEvaluation,
  safetyPlan,
} as const satisfies Readonly<Record<string, StepDefinition>>;

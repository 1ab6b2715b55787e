import type { AnyWording, Language, StepDefinition } from '../define.ts';
import { assessment } from './assessment.ts';
import { riskEvaluation } from './riskEvaluation.ts';
import { safetyPlan } from './safetyPlan.ts';

/** The work of stages 2-4: what the situation is, how dangerous, and what is done about it. */
export const judgementSteps = {
  assessment,
  riskEvaluation,
  safetyPlan,
} as const satisfies Readonly<Record<string, StepDefinition>>;

/** Fetches the words when the step is opened. */
export const judgementWording: {
  readonly [S in keyof typeof judgementSteps]: Readonly<Record<Language, () => Promise<AnyWording>>>;
} = {
  assessment: {
    da: async () => (await import('./assessment.da.ts')).assessmentDa,
    en: async () => (await import('./assessment.en.ts')).assessmentEn,
  },
  riskEvaluation: {
    da: async () => (await import('./riskEvaluation.da.ts')).riskEvaluationDa,
    en: async () => (await import('./riskEvaluation.en.ts')).riskEvaluationEn,
  },
  safetyPlan: {
    da: async () => (await import('./safetyPlan.da.ts')).safetyPlanDa,
    en: async () => (await import('./safetyPlan.en.ts')).safetyPlanEn,
  },
};

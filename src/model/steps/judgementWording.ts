import type { WordingLoaders } from './wordingLoaders.ts';

/** Fetches the words when the step is opened. */
export const judgementWording = {
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
} as const satisfies Readonly<Record<string, WordingLoaders>>;

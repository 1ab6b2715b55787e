import type { StageId } from '../../model/stages.ts';

/** The local way of working, as it stands beside a step. */
export const localWays = {
  title: 'Sådan gør vi her',
  checked: (day: string) => `Sidst kontrolleret ${day}.`,
  check: 'Kontrollér, at det stadig passer.',
  neverChecked: 'Ingen har skrevet, hvornår det sidst er kontrolleret.',
  stage: {
    detection: 'Opsporing',
    assessment: 'Borgerens situation',
    riskEvaluation: 'Risikovurdering',
    safetyPlan: 'Sikkerhedsplan',
    pathwayDecision: 'Samlet vurdering',
    course: 'Forløb',
    followUp: 'Opfølgning',
    alongside: 'Hele vejen',
  } satisfies Readonly<Record<StageId, string>>,
};
export type LocalWaysText = typeof localWays;

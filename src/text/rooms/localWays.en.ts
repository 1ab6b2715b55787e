import type { LocalWaysText } from './localWays.da.ts';

/** The local way of working, as it stands beside a step. */
export const localWays: LocalWaysText = {
  title: 'How we do it here',
  checked: (day) => `Last checked ${day}.`,
  check: 'Check that it still holds.',
  neverChecked: 'Nobody has written when it was last checked.',
  stage: {
    detection: 'Detection',
    assessment: 'The citizen’s situation',
    riskEvaluation: 'Risk evaluation',
    safetyPlan: 'Safety plan',
    pathwayDecision: 'Overall judgement',
    course: 'Course',
    followUp: 'Follow-up',
    alongside: 'All along',
  },
};

import type { EntryKind } from '../entries/kinds.ts';

/**
 * Which answers are a professional's judgement rather than something seen or said. In a journal note the two stand
 * apart (notatpligt, offentlighedsloven § 13; practice: what was seen and said is kept apart from what is judged).
 */
export const judgedKeys: { readonly [K in EntryKind]?: readonly string[] } = {
  instrumentResult: ['priority', 'dangerWeighted', 'dangerUnweighted', 'dash', 'score', 'odara', 'result'],
  riskEvaluation: ['scenario', 'scenarios', 'level', 'why', 'lowLevelReason', 'nextOn'],
  pathwayDecision: [
    'pathway',
    'readiness',
    'criteria',
    'reasons',
    'otherHelp',
    'formalDecision',
    'legalBasis',
    'appealGuidance',
    'exceptionReason',
  ],
  notificationAnswer: ['answer', 'reason'],
  secondPerson: ['agrees', 'note'],
  closingWish: ['note'],
  colleagueLook: ['agrees', 'note'],
  targetGroupException: ['criteria', 'reason'],
  followUp: ['resultsHolding', 'continuedDevelopment'],
  conversation: ['staffSaw'],
  closing: ['reason', 'note'],
  compass: ['note'],
};

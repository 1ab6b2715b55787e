import { answerStates } from '../vocabulary.ts';

/** "Not applicable" is an answer only where the item says so, and then counts as answered. */
export const itemAnswers = [...answerStates, 'notApplicable'] as const;

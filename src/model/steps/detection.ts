import { defineStep } from '../define.ts';
import { afterwards } from './detection/afterwards.ts';
import { opening, safeToAskWhen } from './detection/opening.ts';
import { questions } from './detection/questions.ts';

/**
 * One detection (journey, stage 1): the way in, the safe-to-ask check, the question, the outcome, and what
 * follows from it. The routine question ends on its first page unless a screen is used: six interactions from
 * the home page to signed. Signs besides `detection`: `children`, `safeContactCard` and `caseOpened`, each only
 * when violence was told or there is worry.
 */
export const detection = defineStep({
  id: 'detection',
  stage: 'detection',
  signs: 'detection',
  givens: ['wayIn'],
  safeToAskWhen,
  topics: [opening, ...questions, ...afterwards],
});

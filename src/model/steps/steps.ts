import type { StepDefinition } from '../define.ts';
import { alongsideSteps } from './alongsideSteps.ts';
import { caseEvent } from './caseEvent.ts';
import { caseLink } from './caseLink.ts';
import { childFact } from './childFact.ts';
import { children } from './children.ts';
import { detection } from './detection.ts';
import { handover, handoverAnswer } from './handover.ts';
import { identity } from './identity.ts';
import { judgementSteps } from './judgementSteps.ts';
import { notification } from './notification.ts';
import { openCase } from './openCase.ts';
import { ownWords } from './ownWords.ts';
import { promisedContact } from './promisedContact.ts';
import { provisional } from './provisional.ts';
import { safeContact } from './safeContact.ts';
import type { StepId } from './stepWords.ts';
import { supportiveTalk } from './supportiveTalk.ts';
import { wayOnSteps } from './wayOnSteps.ts';

/**
 * Every piece of work, by its id. To add one: its definition here, its wording in both languages in
 * `stepWords.ts`. A screen fetches both when the step is opened (`loadStep.ts`).
 */
export const steps = {
  detection,
  openCase,
  identity,
  children,
  childFact,
  notification,
  safeContact,
  handover,
  handoverAnswer,
  provisional,
  caseLink,
  ownWords,
  supportiveTalk,
  caseEvent,
  promisedContact,
  ...judgementSteps,
  ...wayOnSteps,
  ...alongsideSteps,
} as const satisfies { readonly [S in StepId]: StepDefinition };

export { isStepId, loadWording, type StepId } from './stepWords.ts';
export const stepIds = Object.keys(steps) as readonly StepId[];

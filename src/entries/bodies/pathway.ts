import * as z from 'zod/mini';
import { pathwayCriterionKinds } from '../../model/local/pathwayCriteria.ts';
import { criterionAnswers, pathways } from '../../model/vocabulary.ts';
import { answerState, localDate, opaqueId, someText, text } from '../parts.ts';

/** Pathway decision (stage 5). "No" to the group names another help; never nothing. */
export const pathwayDecisionBody = z.strictObject({
  pathway: z.enum(pathways),
  citizenWish: z.optional(text),
  readiness: z.optional(text),
  reasons: someText,
  otherHelp: z.optional(text),
  offerAgainOn: z.optional(localDate),
  formalDecision: z.optional(z.enum(['yes', 'no'])),
  legalBasis: z.optional(text),
  appealGuidance: z.optional(text),
  /** Key staff decide otherwise than the criteria, with a reason. */
  exceptionReason: z.optional(text),
  // 2: readiness prompt by prompt, and the municipality's criteria as they read and were answered.
  readyDanger: z.optional(text),
  thoughtsOfSuicide: z.optional(answerState),
  suicideAgreed: z.optional(text),
  readyOthersStories: z.optional(text),
  readyDissociation: z.optional(text),
  readySubstances: z.optional(text),
  readyOwnViolence: z.optional(text),
  readyMissedAtHome: z.optional(text),
  readyPractical: z.optional(text),
  criteria: z.optional(
    z.array(
      z.strictObject({
        id: opaqueId,
        kind: z.enum(pathwayCriterionKinds),
        text: someText,
        answer: z.optional(z.enum(criterionAnswers)),
        note: z.optional(text),
      }),
    ),
  ),
});
export type PathwayDecisionBody = z.infer<typeof pathwayDecisionBody>;

/** Written at signing of a decision for a group: what a group leader may know, and nothing else. */
export const participationBody = z.strictObject({
  alias: someText,
  needs: z.optional(text),
  contactRule: z.optional(text),
  cleared: z.optional(text),
  // 2: needs in the room one by one, and the days of the waiting list.
  language: z.optional(text),
  interpreter: z.optional(text),
  childcare: z.optional(text),
  hours: z.optional(text),
  access: z.optional(text),
  preference: z.optional(text),
  ready: z.optional(text),
  since: z.optional(localDate),
  recontactOn: z.optional(localDate),
});

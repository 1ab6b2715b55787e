import * as z from 'zod/mini';
import {
  closingReasons,
  competences,
  coreElements,
  courseForms,
  pathways,
  roles,
  violenceSinceAnswers,
} from '../../model/vocabulary.ts';
import { localDate, opaqueId, someText, text } from '../parts.ts';

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
});
export type PathwayDecisionBody = z.infer<typeof pathwayDecisionBody>;

export const courseStartBody = z.strictObject({
  course: z.enum(courseForms),
  firstOn: localDate,
  safeWay: z.optional(text),
  firstStep: z.optional(text),
});
export const conversationBody = z.strictObject({
  onDay: localDate,
  elements: z.optional(z.array(z.enum(coreElements))),
  about: z.optional(text),
  nextStep: z.optional(text),
  nextOn: z.optional(localDate),
});
export const courseEndBody = z.strictObject({
  how: z.enum(['completed', 'left', 'movedToOther']),
  note: z.optional(text),
});
export const followUpBody = z.strictObject({
  onDay: localDate,
  violenceSince: z.enum(violenceSinceAnswers),
  resultsHolding: z.optional(text),
  network: z.optional(text),
  nextStep: z.optional(text),
  continuedDevelopment: z.optional(text),
  nextOn: z.optional(localDate),
});
export const pauseBody = z.strictObject({ until: localDate, why: z.optional(text) });
export const resumeBody = z.strictObject({ why: z.optional(text) });
export const colleagueLookBody = z.strictObject({
  agrees: z.enum(['yes', 'no']),
  outsideName: z.optional(text),
  note: z.optional(text),
});
export const closingBody = z.strictObject({
  reason: z.enum(closingReasons),
  note: z.optional(text),
  /** Closing at high, imminent or overdue: what was last said, and how it was sent safely. */
  lastSafeMessage: z.optional(text),
  doorOpen: z.optional(text),
});
export const reopeningBody = z.strictObject({ why: someText });

export const promisedContactBody = z.strictObject({
  onDay: localDate,
  at: z.optional(text),
  what: z.optional(text),
});
/** Export of these entries into the municipality's own case system was confirmed. */
export const journalisedBody = z.strictObject({ entries: z.array(opaqueId).check(z.minLength(1)) });

/** Written at signing of a decision for a group: what a group leader may know, and nothing else. */
export const participationBody = z.strictObject({
  alias: someText,
  needs: z.optional(text),
  contactRule: z.optional(text),
  cleared: z.optional(text),
});
/** Written at signing: pseudonymous facts for leads, no text. */
export const statisticsBody = z.strictObject({
  fact: someText,
  value: z.optional(text),
  onMonth: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
});

/** Team stream. */
export const staffMemberBody = z.strictObject({
  person: opaqueId,
  name: someText,
  roles: z.array(z.enum(roles)),
  competences: z.array(
    z.strictObject({
      competence: z.enum(competences),
      until: z.optional(localDate),
      confirmed: z.enum(['selfDeclared', 'lead']),
    }),
  ),
});
export const settingBody = z.strictObject({
  key: someText,
  value: text,
  checkedOn: z.optional(localDate),
  source: z.optional(text),
});
export const auditLineBody = z.strictObject({
  act: someText,
  subject: z.optional(opaqueId),
  detail: z.optional(text),
});

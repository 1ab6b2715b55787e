import * as z from 'zod/mini';
import {
  contactRhythms,
  coreElements,
  courseForms,
  followUpPatterns,
  followUpPhases,
  violenceSinceAnswers,
} from '../../model/vocabulary.ts';
import { answerState, localDate, opaqueId, someText, text } from '../parts.ts';

export const courseStartBody = z.strictObject({
  course: z.enum(courseForms),
  firstOn: localDate,
  safeWay: z.optional(text),
  firstStep: z.optional(text),
});
export const preparingTalkBody = z.strictObject({
  onDay: localDate,
  hopes: z.optional(text),
  worries: z.optional(text),
  ifHard: z.optional(text),
  safeWay: z.optional(text),
  reasonForAbsence: z.optional(text),
  whoMightTurnUp: z.optional(text),
  locationSharing: z.optional(answerState),
  locationAgreed: z.optional(text),
  nextOn: z.optional(localDate),
});
export const conversationBody = z.strictObject({
  onDay: localDate,
  elements: z.optional(z.array(z.enum(coreElements))),
  about: z.optional(text),
  nextStep: z.optional(text),
  nextOn: z.optional(localDate),
  // 2: themes of their own, and what the citizen said apart from what staff saw.
  otherThemes: z.optional(text),
  citizenWords: z.optional(text),
  staffSaw: z.optional(text),
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
/** The agreed days of contact after a course; none of them is an appointment until somebody keeps it. */
export const followUpPlanBody = z.strictObject({
  pattern: z.enum(followUpPatterns),
  nextOn: z.optional(localDate),
  begunOn: z.optional(localDate),
  first: z.optional(z.enum(contactRhythms)),
  second: z.optional(z.enum(contactRhythms)),
  third: z.optional(z.enum(contactRhythms)),
  contacts: z.optional(
    z.array(z.strictObject({ id: opaqueId, onDay: localDate, phase: z.optional(z.enum(followUpPhases)) })),
  ),
  note: z.optional(text),
});
export const lostContactBody = z.strictObject({
  onDay: localDate,
  lastContactOn: z.optional(localDate),
  planFollowed: z.optional(text),
  tried: someText,
  whoChecks: z.optional(text),
  nextTryOn: z.optional(localDate),
});

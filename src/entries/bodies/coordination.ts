import * as z from 'zod/mini';
import { networkStepKinds } from '../../model/coordinationVocabulary.ts';
import { consentTypes } from '../../model/vocabulary.ts';
import { answerState, localDate, opaqueId, someText, text } from '../parts.ts';

export const coordinatorBody = z.strictObject({
  name: someText,
  authority: z.optional(text),
  /** Who it is there, when the coordinator is not the authority's own. */
  authorityContact: z.optional(text),
});
export const actorBody = z.strictObject({
  name: someText,
  part: someText,
  contact: z.optional(text),
  /** The citizen decides who is at the table; nobody sits there by having been written down. */
  agreedByCitizen: z.optional(answerState),
});
export const agreementBody = z.strictObject({ withWhom: someText, what: someText, onDay: localDate });
export const consentBody = z.strictObject({
  type: z.enum(consentTypes),
  recipient: someText,
  purpose: someText,
  /** Absent: the day it was signed. */
  givenOn: z.optional(localDate),
  expiresOn: localDate,
});
export const consentWithdrawalBody = z.strictObject({
  consent: opaqueId,
  /** The consent in words, for the note: an id says nothing to a reader. */
  what: z.optional(text),
  note: z.optional(text),
});
export const citizensPlanBody = z.strictObject({
  /** One text for all goals, as they were written in version 1. */
  goals: z.optional(text),
  plannedGoals: z.optional(
    z.array(
      z.strictObject({ id: opaqueId, goal: someText, helps: z.optional(text), agreed: z.optional(text) }),
    ),
  ),
  methods: z.optional(text),
  agreements: z.optional(text),
  notes: z.optional(text),
  evaluation: z.optional(text),
  declined: z.optional(z.literal('confirmed')),
});
export const actionPlanBody = z.strictObject({
  template: z.enum(['general', 'honour']),
  declined: z.optional(z.literal('confirmed')),
  purpose: z.optional(text),
  help: z.optional(text),
  duration: z.optional(text),
  other: z.optional(text),
  riskSummary: z.optional(text),
  presentSituation: z.optional(text),
  waysOfSupport: z.optional(text),
});
export const networkStepBody = z.strictObject({
  who: someText,
  relation: text,
  safe: answerState,
  howWeKnow: z.optional(text),
  agreedByCitizen: answerState,
  sort: z.optional(z.enum(networkStepKinds)),
  suitabilityTalk: z.optional(z.literal('confirmed')),
  what: someText,
  onDay: localDate,
  how: z.optional(text),
});
/** How an agreement or a step with the network went, told afterwards. `about`: the entry it is about. */
export const howItWentBody = z.strictObject({
  about: opaqueId,
  what: z.optional(text),
  onDay: localDate,
  how: someText,
});

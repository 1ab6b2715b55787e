import * as z from 'zod/mini';
import { closingReasons, competences, consentTypes, roles } from '../../model/vocabulary.ts';
import { answerState, localDate, opaqueId, someText, text } from '../parts.ts';

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

export const coordinatorBody = z.strictObject({ name: someText, authority: z.optional(text) });
export const actorBody = z.strictObject({ name: someText, part: someText, contact: z.optional(text) });
export const agreementBody = z.strictObject({ withWhom: someText, what: someText, onDay: localDate });
export const consentBody = z.strictObject({
  type: z.enum(consentTypes),
  recipient: someText,
  purpose: someText,
  expiresOn: localDate,
});
export const consentWithdrawalBody = z.strictObject({ consent: opaqueId, note: z.optional(text) });
export const citizensPlanBody = z.strictObject({
  goals: z.optional(text),
  methods: z.optional(text),
  agreements: z.optional(text),
  notes: z.optional(text),
  evaluation: z.optional(text),
  declined: z.optional(z.literal('confirmed')),
});
export const actionPlanBody = z.strictObject({
  template: z.enum(['general', 'honour']),
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
  what: someText,
  onDay: localDate,
  how: z.optional(text),
});
export const promisedContactBody = z.strictObject({
  onDay: localDate,
  at: z.optional(text),
  what: z.optional(text),
});
/** Export of these entries into the municipality's own case system was confirmed. */
export const journalisedBody = z.strictObject({ entries: z.array(opaqueId).check(z.minLength(1)) });

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

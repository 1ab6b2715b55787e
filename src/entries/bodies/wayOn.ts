import * as z from 'zod/mini';
import { closingReasons, competences, roles } from '../../model/vocabulary.ts';
import { localDate, opaqueId, someText, text } from '../parts.ts';

export const pauseBody = z.strictObject({ until: localDate, why: z.optional(text) });
export const resumeBody = z.strictObject({ why: z.optional(text) });
export const colleagueLookBody = z.strictObject({
  agrees: z.enum(['yes', 'no']),
  outsideName: z.optional(text),
  note: z.optional(text),
});
/** Somebody wants to close a case that needs more than one pair of eyes, and asks a colleague to look. */
export const closingWishBody = z.strictObject({ note: z.optional(text) });
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
      // 2: who confirmed it and when, and when it was used last.
      confirmedBy: z.optional(opaqueId),
      confirmedOn: z.optional(localDate),
      lastUsed: z.optional(localDate),
    }),
  ),
  /** Since version 2: the public keys they sign and are granted with, and the day they stopped. */
  keys: z.optional(z.strictObject({ exchange: text, signing: text })),
  left: z.optional(localDate),
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

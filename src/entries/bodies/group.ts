import * as z from 'zod/mini';
import { attendances, conflictAnswers, groupForms, groupMoves } from '../../model/groups/groupVocabulary.ts';
import { criterionAnswers } from '../../model/vocabulary.ts';
import { localDate, opaqueId, someText, text } from '../parts.ts';

/** `HH:MM`, local time. */
const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** Counted from 1. */
const sessionNumber = z.int().check(z.minimum(1), z.maximum(200));

/** What a group is: a name that tells nothing, when and where, who leads, how many, and themes by session. */
export const groupPlanBody = z.strictObject({
  name: someText,
  form: z.enum(groupForms),
  place: someText,
  firstOn: localDate,
  startsAt: clockTime,
  endsAt: clockTime,
  sessions: sessionNumber,
  /** Participants: the least and the most. Outside 6 to 8, why. */
  least: z.int().check(z.minimum(2), z.maximum(30)),
  most: z.int().check(z.minimum(2), z.maximum(30)),
  sizeReason: z.optional(text),
  /** Persons of the team's entries. */
  facilitating: opaqueId,
  supporting: z.optional(opaqueId),
  oneLeaderReason: z.optional(text),
  themes: z.array(z.strictObject({ session: sessionNumber, theme: opaqueId, title: someText })),
  venuePlan: z.optional(text),
  phonesRule: z.optional(text),
  /** What it is called in a calendar that others can see. */
  calendarName: z.optional(text),
  agreement: z.optional(text),
});
export type GroupPlanBody = z.infer<typeof groupPlanBody>;

export const groupMoveBody = z.strictObject({ to: z.enum(groupMoves), reason: z.optional(text) });

/** A session is held on another day, or not at all. Numbers stay; a cancelled session has no day. */
export const sessionChangeBody = z.discriminatedUnion('to', [
  z.strictObject({
    to: z.literal('day'),
    session: sessionNumber,
    onDay: localDate,
    reason: z.optional(text),
  }),
  z.strictObject({ to: z.literal('cancelled'), session: sessionNumber, reason: someText }),
]);

/** Whoever is in the group from here on, all of them; and how each pair stood when it was signed. */
export const compositionBody = z.strictObject({
  participants: z.array(z.strictObject({ case: opaqueId, alias: someText })),
  pairs: z.array(z.strictObject({ one: opaqueId, other: opaqueId, answer: z.enum(conflictAnswers) })),
  leaders: z.array(z.strictObject({ case: opaqueId, leader: opaqueId, answer: z.enum(conflictAnswers) })),
  criteria: z.array(
    z.strictObject({
      id: opaqueId,
      text: someText,
      answer: z.optional(z.enum(criterionAnswers)),
      note: z.optional(text),
    }),
  ),
  sizeReason: z.optional(text),
  reasons: z.optional(text),
});
export type CompositionBody = z.infer<typeof compositionBody>;

/** One session as it was held. Who felt how was asked in private; what nobody asked is not there. */
export const groupSessionBody = z.strictObject({
  session: sessionNumber,
  onDay: localDate,
  leaders: z.array(opaqueId),
  theme: z.optional(someText),
  done: z.optional(text),
  people: z.array(
    z.strictObject({
      case: opaqueId,
      attendance: z.enum(attendances),
      /** 0 to 10, asked in private at the end; missing when it was not asked. */
      wellBeing: z.optional(z.int().check(z.minimum(0), z.maximum(10))),
      goal: z.optional(text),
      /** In the citizen's own words, where they wish it kept. */
      words: z.optional(text),
      /** People they have come to have around them, inside the group and outside. */
      network: z.optional(text),
      note: z.optional(text),
    }),
  ),
});
export type GroupSessionBody = z.infer<typeof groupSessionBody>;

/** A worry about one participant's safety. It stays open until somebody says who was reached, and when. */
export const safetyConcernBody = z.strictObject({
  case: opaqueId,
  onDay: localDate,
  session: z.optional(sessionNumber),
  what: someText,
});

/** Who was reached, and when: about a concern (its entry), or about an absence without a word (its session). */
export const reachedBody = z.strictObject({
  about: z.enum(['concern', 'absence']),
  case: opaqueId,
  concern: z.optional(opaqueId),
  session: z.optional(sessionNumber),
  who: someText,
  onDay: localDate,
  at: clockTime,
  agreed: z.optional(text),
});

/** A talk with somebody who missed a session. */
export const catchUpTalkBody = z.strictObject({
  case: opaqueId,
  onDay: localDate,
  session: z.optional(sessionNumber),
  text: someText,
});

import * as z from 'zod/mini';
import {
  absenceInstructions,
  conflictAnswers,
  placeMoves,
  waitingMoves,
  wordsFromGroup,
} from '../../model/groups/groupVocabulary.ts';
import { answerState, localDate, opaqueId, someText, text } from '../parts.ts';

/** In the case's own stream, where a group leader reads: what a waiting list, a group and key staff tell each other. */

export const waitingChangeBody = z.strictObject({
  to: z.enum(waitingMoves),
  reason: z.optional(text),
  recontactOn: z.optional(localDate),
});

/** Where a citizen stands in one group (a stream). */
export const placementBody = z.strictObject({
  group: opaqueId,
  to: z.enum(placeMoves),
  onDay: localDate,
  reason: z.optional(text),
});

/**
 * Key staff clear somebody for one session, and say whom the leader rings. Says nothing of a risk, its level or its next
 * day: only what the leader is to do.
 */
export const clearanceBody = z.strictObject({
  group: opaqueId,
  sessionOn: localDate,
  cleared: z.enum(['cleared', 'notThisTime']),
  absence: z.enum(absenceInstructions),
  ring: z.strictObject({ name: someText, number: someText }),
  standIn: z.strictObject({ name: someText, number: someText }),
  tellLeader: z.optional(text),
});

/** Key staff's answers: who must not meet in a room, and which leader must not lead. The reason stays in the case file. */
export const conflictCheckBody = z.strictObject({
  /** How many people the check could look at on this side; 0 when nobody is recorded. */
  personsRecorded: z.int().check(z.minimum(0), z.maximum(1000)),
  with: z.array(z.strictObject({ case: opaqueId, answer: z.enum(conflictAnswers) })),
  leaders: z.array(z.strictObject({ person: opaqueId, answer: z.enum(conflictAnswers) })),
});

/** The preparing talk before a group: the four questions (journey, stage 6), and whom the citizen must not meet. */
export const groupPreparingBody = z.strictObject({
  group: z.optional(opaqueId),
  onDay: localDate,
  reasonForAbsence: z.optional(text),
  locationSharing: z.optional(answerState),
  locationAgreed: z.optional(text),
  thereAndHome: z.optional(text),
  whoMightTurnUp: z.optional(text),
  mustNotMeet: z.optional(answerState),
  /** Who that is, in the citizen's words: read by key staff, never shown in a list. */
  mustNotMeetWhom: z.optional(text),
  hopes: z.optional(text),
});

/** What a leader writes for the case file: it arrives in the case as an entry of its own. */
export const fromGroupBody = z.strictObject({
  group: opaqueId,
  what: z.enum(wordsFromGroup),
  onDay: localDate,
  text: someText,
  /** The entry in the group's stream this is about: a concern, or a talk. */
  concern: z.optional(opaqueId),
});

/** What must be known when somebody is in danger at the door: sealed apart, every opening stands in the log. */
export const emergencySheetBody = z.strictObject({
  name: someText,
  address: z.optional(text),
  phone: z.optional(text),
  childPickUp: z.optional(text),
  keyWorker: someText,
  keyWorkerPhone: someText,
  tell112: someText,
  health: z.optional(text),
});

/** Case file: a person recorded in this case is, or knows, a person recorded in another. Why two people must not meet. */
export const personLinkBody = z.strictObject({
  person: someText,
  other: opaqueId,
  otherPerson: someText,
  how: z.optional(text),
});

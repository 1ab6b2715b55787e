/**
 * The closed lists of the group leader's room (model 2022, p. 13-14). Ids are released, as in `vocabulary.ts`.
 */

/** The same people throughout, or rolling intake. */
export const groupForms = ['closed', 'open'] as const;
export type GroupForm = (typeof groupForms)[number];

/** Where a group can be moved to; it begins as planned. */
export const groupMoves = ['recruiting', 'running', 'ended', 'cancelled'] as const;
export type GroupMove = (typeof groupMoves)[number];

/** On the waiting list: waits, waits for something, does not want a group any more. */
export const waitingMoves = ['waiting', 'paused', 'withdrawn'] as const;
export type WaitingMove = (typeof waitingMoves)[number];

/** One citizen's way through one group. */
export const placeMoves = [
  'invited',
  'accepted',
  'declined',
  'attending',
  'completed',
  'left',
  'movedToIndividual',
] as const;
export type PlaceMove = (typeof placeMoves)[number];

/** How one citizen's session was, one tap. `noWord`: absent, and nobody has heard why. */
export const attendances = ['came', 'cameLate', 'wentEarly', 'saidSorry', 'noWord'] as const;
export type Attendance = (typeof attendances)[number];

/** What the leader does when somebody is absent without a word: ring the same day, or after two in a row. */
export const absenceInstructions = ['actSameDay', 'afterTwoInARow'] as const;
export type AbsenceInstruction = (typeof absenceInstructions)[number];

/** Key staff's answer about two people. Only the first is a conflict; no answer at all is not checked. */
export const conflictAnswers = ['mustNotMeet', 'noConflictFound'] as const;
export type ConflictAnswer = (typeof conflictAnswers)[number];

/** What a group leader tells key staff, in the case. */
export const wordsFromGroup = ['concern', 'absence', 'reached', 'talk', 'note'] as const;
export type WordFromGroup = (typeof wordsFromGroup)[number];

/** A group has 6 to 8 participants, and two leaders; outside that somebody writes why (model 2022, p. 13). */
export const groupSize = { least: 6, most: 8 } as const;
/** Minutes of a session, to begin with (model 2022, p. 13). */
export const sessionMinutes = 150;

import type { SourceRef } from '../define.ts';

/** Why something of a group may not be signed, is held, or is due. Part of `model/reasons.ts`. */
const model = (place: string): SourceRef => ({ work: 'model2022', place });
const practice = (place: string): SourceRef => ({ work: 'practiceKnowledge', place });

export const groupReasons = {
  // Found after the composition was signed: nobody is turned away, key staff of both are rung.
  mustNotMeetFound: { source: practice('who must not meet') },
  leaderMustNotLead: { source: practice('who must not meet') },
  pairNotChecked: { source: practice('who must not meet') },
  leaderNotChecked: { source: practice('who must not meet') },
  // Said by the doors of a group.
  conflictInGroup: { source: practice('who must not meet') },
  checkedWithItself: { source: practice('who must not meet') },
  compositionNotAsAnswered: { source: practice('who must not meet') },
  participantTwice: { source: practice('who must not meet') },
  participantWithdrawn: { source: model('p. 13-14') },
  groupSizeReasonMissing: { source: model('p. 13') },
  groupLeastOverMost: { source: model('p. 13') },
  oneLeaderReasonMissing: { source: model('p. 13') },
  leadersAreTheSame: { source: model('p. 13') },
  notAGroupLeader: { source: model('p. 15') },
  groupEndsBeforeStart: { source: practice('dates') },
  groupPlanMissing: { source: model('p. 13') },
  compositionMissing: { source: model('p. 13') },
  groupMoveNotFromHere: { source: model('p. 13') },
  groupMoveReasonMissing: { source: model('p. 13') },
  sessionNotPlanned: { source: model('p. 13') },
  sessionAlreadyHeld: { source: model('p. 13') },
  whoWasReachedMissing: { source: practice('safe contact') },
  notOnWaitingList: { source: model('p. 13-14') },
  alreadyInGroup: { source: model('p. 13-14') },
  notInGroup: { source: model('p. 13-14') },
  absenceMustBeSameDay: { source: practice('a participant who is absent without a word') },
  clearanceTellsRisk: { source: practice('the least possible knowledge of the case') },
  // What a group told, on the home page of key staff.
  concernFromGroup: { source: practice('a worry told from a group') },
  absenceFromGroup: { source: practice('a participant who is absent without a word') },
  leftGroup: { source: model('p. 13-14') },
  movedFromGroup: { source: model('p. 13-14') },
  completedGroup: { source: model('p. 13-14') },
  clearanceMissing: { source: practice('the least possible knowledge of the case') },
} as const satisfies Readonly<Record<string, { readonly source: SourceRef }>>;

export type GroupReasonCode = keyof typeof groupReasons;

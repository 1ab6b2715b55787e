import type { GroupReasonCode } from '../model/groups/groupReasons.ts';
import type { ReasonText } from './reasonText.ts';
import { shownDay } from './shownDay.ts';

/** The reasons of a group. Part of `reasons.en.ts`. */
export const groupReasonsEn: Readonly<Record<GroupReasonCode, ReasonText>> = {
  mustNotMeetFound: () => 'Ring key staff before you meet next time. Nobody is turned away.',
  leaderMustNotLead: () => 'One of the leaders must not lead for this citizen. Ring key staff.',
  pairNotChecked: () => 'Key staff have not answered yet whether they can be in the same group.',
  leaderNotChecked: () => 'Key staff have not answered yet whether the leader can lead for this citizen.',
  conflictInGroup: () => 'They cannot be in the same group. Talk to key staff.',
  checkedWithItself: () => 'Choose another citizen. The answer is about two different people.',
  compositionNotAsAnswered: () => 'New answers have come. Go through the composition again.',
  participantTwice: () => 'The same citizen stands here twice. Take one of them out.',
  participantWithdrawn: () => 'A citizen is no longer part of this. Take the citizen out of the composition.',
  groupSizeReasonMissing: () => 'A group has 6 to 8 participants. Write why it is different here.',
  groupLeastOverMost: () => 'The least number is larger than the most. Correct one of them.',
  oneLeaderReasonMissing: () => 'A group has two leaders. Write why there is only one.',
  leadersAreTheSame: () =>
    'The two leaders are the same person. Choose another, or write why there is only one.',
  notAGroupLeader: () => 'Choose a leader who is listed as a group leader under “Staff”.',
  groupEndsBeforeStart: () => 'The group ends before it begins. Correct one of the times.',
  groupPlanMissing: () => 'First write what kind of group it is, and when you meet.',
  compositionMissing: () => 'The composition is not signed yet, or the citizen is not in it.',
  groupMoveNotFromHere: () => 'The group cannot be moved there from here.',
  groupMoveReasonMissing: () => 'Write why.',
  sessionNotPlanned: () => 'That session is not in the plan. Correct the number in the plan first.',
  sessionAlreadyHeld: () => 'The session is already written up. Correct it instead.',
  whoWasReachedMissing: () => 'Write whom you reached.',
  notOnWaitingList: () => 'The citizen is not on the waiting list. Talk to key staff.',
  alreadyInGroup: () => 'The citizen is already in the group.',
  notInGroup: () => 'The citizen is not in the group.',
  absenceMustBeSameDay: () =>
    'Here the leader must ring the same day if the citizen does not come. Choose “the same day”.',
  clearanceTellsRisk: () =>
    'Write only what the leader is to do. Write nothing of a risk, a level or the next date.',
  concernFromGroup: (about) =>
    `The group has told of a concern${on(about['on'])}. Ring the leader today, and write in the case whom you reached.`,
  absenceFromGroup: (about) =>
    `The citizen was absent from the group without a word${on(about['on'])}. See what you agreed.`,
  leftGroup: (about) =>
    `The citizen no longer goes to the group${on(about['on'])}. Get in touch, and talk about what can help now.`,
  movedFromGroup: (about) =>
    `The citizen moves to an individual course${on(about['on'])}. End the group course, sign a new pathway decision, and start the course.`,
  completedGroup: (about) =>
    `The citizen has completed the group${on(about['on'])}. End the course here, and agree how you follow up.`,
  clearanceMissing: (about) =>
    `The group meets${on(about['on'])}. Tell the leader what applies for the citizen.`,
};

function on(day: string | number | undefined): string {
  return day === undefined ? '' : ` ${shownDay(day, 'en')}`;
}

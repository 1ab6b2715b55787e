import type { BodyOf, EntryKind } from '../../entries/kinds.ts';
import type { Reason } from '../../model/reasons.ts';
import type { CaseFacts, Moment } from '../facts.ts';
import * as alongside from './alongside.ts';
import * as group from '../groups/doors/inTheCase.ts';
import { absenceDoor } from './absence.ts';
import { closingDoor, closingWishDoor, colleagueLookDoor } from './closing.ts';
import { compassDoor, safetyConversationDoor } from './compass.ts';
import { handoverDoor, safeContactCardDoor } from './contact.ts';
import {
  conversationDoor,
  courseEndDoor,
  followUpDoor,
  followUpPlanDoor,
  lostContactDoor,
  preparingTalkDoor,
} from './course.ts';
import { courseStartDoor } from './courseStart.ts';
import { consentDoor, howItWentDoor, networkStepDoor, settingDoor, whileOpenDoor } from './coordination.ts';
import { detectionDoor } from './detection.ts';
import type { Door } from './door.ts';
import { handoverAnswerDoor } from './handoverAnswer.ts';
import { instrumentPackDoor, instrumentPackRemovalDoor } from './instrumentPacks.ts';
import { notificationAnswerDoor } from './notificationAnswer.ts';
import { pathwayDecisionDoor } from './pathwayDecision.ts';
import { putOffDoor } from './putOff.ts';
import { riskEvaluationDoor } from './riskEvaluation.ts';
import { safetyPlanDoor } from './safetyPlan.ts';
import { secondPersonDoor } from './secondPerson.ts';
import { targetGroupExceptionDoor } from './targetGroupException.ts';

/** Facts that may be recorded at any time, by anyone, on any case. */
const alwaysOpen = (): readonly Reason[] => [];

export type Doors = { readonly [K in EntryKind]: Door<K> };
/** One door per kind of entry; a kind without one is a compile error. */
export const doors: Doors = {
  caseOpened: alwaysOpen,
  identityNote: alwaysOpen,
  detection: detectionDoor,
  children: alwaysOpen,
  childFact: alongside.childFactDoor,
  notificationAnswer: notificationAnswerDoor,
  safeContactCard: safeContactCardDoor,
  handover: handoverDoor,
  handoverAnswer: handoverAnswerDoor,
  caseLink: alwaysOpen,
  provisionalNote: alongside.provisionalNoteDoor,
  assessment: whileOpenDoor,
  riskEvaluation: riskEvaluationDoor,
  secondPerson: secondPersonDoor,
  safetyPlan: safetyPlanDoor,
  targetGroupException: targetGroupExceptionDoor,
  caseEvent: alongside.caseEventDoor,
  instrumentResult: alongside.instrumentResultDoor,
  measure: alongside.measureDoor,
  evidenceItem: alongside.evidenceItemDoor,
  ownWords: alongside.ownWordsDoor,
  supportiveTalk: alongside.supportiveTalkDoor,
  pathwayDecision: pathwayDecisionDoor,
  courseStart: courseStartDoor,
  preparingTalk: preparingTalkDoor,
  conversation: conversationDoor,
  courseEnd: courseEndDoor,
  followUp: followUpDoor,
  followUpPlan: followUpPlanDoor,
  lostContact: lostContactDoor,
  pause: alongside.pauseDoor,
  resume: alongside.resumeDoor,
  closingWish: closingWishDoor,
  colleagueLook: colleagueLookDoor,
  closing: closingDoor,
  reopening: alongside.reopeningDoor,
  coordinator: whileOpenDoor,
  actor: whileOpenDoor,
  agreement: whileOpenDoor,
  consent: consentDoor,
  consentWithdrawal: alwaysOpen,
  citizensPlan: whileOpenDoor,
  actionPlan: whileOpenDoor,
  networkStep: networkStepDoor,
  howItWent: howItWentDoor,
  compass: compassDoor,
  safetyConversation: safetyConversationDoor,
  promisedContact: alongside.promisedContactDoor,
  journalised: alongside.journalisedDoor,
  putOff: putOffDoor,
  participation: alwaysOpen,
  waitingChange: group.waitingChangeDoor,
  placement: group.placementDoor,
  clearance: group.clearanceDoor,
  conflictCheck: group.conflictCheckDoor,
  groupPreparing: group.groupPreparingDoor,
  fromGroup: alwaysOpen,
  emergencySheet: group.emergencySheetDoor,
  personLink: group.personLinkDoor,
  groupPlan: alwaysOpen,
  groupMove: alwaysOpen,
  sessionChange: alwaysOpen,
  composition: alwaysOpen,
  groupSession: alwaysOpen,
  safetyConcern: alwaysOpen,
  reached: alwaysOpen,
  catchUpTalk: alwaysOpen,
  statistics: alwaysOpen,
  staffMember: alwaysOpen,
  absence: absenceDoor,
  setting: settingDoor,
  instrumentPack: instrumentPackDoor,
  instrumentPackRemoval: instrumentPackRemovalDoor,
  auditLine: alwaysOpen,
};

/**
 * Why an entry of this kind may not begin (no body) or may not be signed (with one); no reasons means it may.
 * `registry`: the doors to ask, so that the explorer can plant a fault in one.
 */
export const doorOf =
  <K extends EntryKind>(kind: K, registry: Doors = doors) =>
  (facts: CaseFacts, body: BodyOf<K> | undefined, moment: Moment): readonly Reason[] =>
    (registry[kind] as Door<K>)(facts, body, moment);

import type * as z from 'zod/mini';
import { absenceBody } from './bodies/absence.ts';
import { assessmentBody } from './bodies/assessment.ts';
import * as compass from './bodies/compass.ts';
import * as coordination from './bodies/coordination.ts';
import * as course from './bodies/course.ts';
import * as detection from './bodies/detection.ts';
import * as group from './bodies/group.ts';
import { instrumentPackBody, instrumentPackRemovalBody } from './bodies/instrumentPack.ts';
import * as judgement from './bodies/judgement.ts';
import { measureBody } from './bodies/measure.ts';
import * as participant from './bodies/participant.ts';
import * as pathway from './bodies/pathway.ts';
import { putOffBody } from './bodies/putOff.ts';
import * as wayOn from './bodies/wayOn.ts';
import { kindFacts, type EntryKind } from './kindFacts.ts';

/** Every kind of entry: the schema of its body, and what `kindFacts` says of it. */
export const kinds = {
  caseOpened: { body: detection.caseOpenedBody, ...kindFacts.caseOpened },
  identityNote: { body: detection.identityNoteBody, ...kindFacts.identityNote },
  detection: { body: detection.detectionBody, ...kindFacts.detection },
  children: { body: detection.childrenBody, ...kindFacts.children },
  childFact: { body: detection.childFactBody, ...kindFacts.childFact },
  notificationAnswer: { body: detection.notificationAnswerBody, ...kindFacts.notificationAnswer },
  safeContactCard: { body: detection.safeContactCardBody, ...kindFacts.safeContactCard },
  handover: { body: detection.handoverBody, ...kindFacts.handover },
  handoverAnswer: { body: detection.handoverAnswerBody, ...kindFacts.handoverAnswer },
  caseLink: { body: detection.caseLinkBody, ...kindFacts.caseLink },
  provisionalNote: { body: detection.provisionalNoteBody, ...kindFacts.provisionalNote },
  assessment: { body: assessmentBody, ...kindFacts.assessment },
  riskEvaluation: { body: judgement.riskEvaluationBody, ...kindFacts.riskEvaluation },
  secondPerson: { body: judgement.secondPersonBody, ...kindFacts.secondPerson },
  safetyPlan: { body: judgement.safetyPlanBody, ...kindFacts.safetyPlan },
  targetGroupException: { body: judgement.targetGroupExceptionBody, ...kindFacts.targetGroupException },
  caseEvent: { body: judgement.caseEventBody, ...kindFacts.caseEvent },
  instrumentResult: { body: judgement.instrumentResultBody, ...kindFacts.instrumentResult },
  measure: { body: measureBody, ...kindFacts.measure },
  evidenceItem: { body: judgement.evidenceItemBody, ...kindFacts.evidenceItem },
  ownWords: { body: judgement.ownWordsBody, ...kindFacts.ownWords },
  supportiveTalk: { body: judgement.supportiveTalkBody, ...kindFacts.supportiveTalk },
  pathwayDecision: { body: pathway.pathwayDecisionBody, ...kindFacts.pathwayDecision },
  courseStart: { body: course.courseStartBody, ...kindFacts.courseStart },
  preparingTalk: { body: course.preparingTalkBody, ...kindFacts.preparingTalk },
  conversation: { body: course.conversationBody, ...kindFacts.conversation },
  courseEnd: { body: course.courseEndBody, ...kindFacts.courseEnd },
  followUp: { body: course.followUpBody, ...kindFacts.followUp },
  followUpPlan: { body: course.followUpPlanBody, ...kindFacts.followUpPlan },
  lostContact: { body: course.lostContactBody, ...kindFacts.lostContact },
  pause: { body: wayOn.pauseBody, ...kindFacts.pause },
  resume: { body: wayOn.resumeBody, ...kindFacts.resume },
  closingWish: { body: wayOn.closingWishBody, ...kindFacts.closingWish },
  colleagueLook: { body: wayOn.colleagueLookBody, ...kindFacts.colleagueLook },
  closing: { body: wayOn.closingBody, ...kindFacts.closing },
  reopening: { body: wayOn.reopeningBody, ...kindFacts.reopening },
  coordinator: { body: coordination.coordinatorBody, ...kindFacts.coordinator },
  actor: { body: coordination.actorBody, ...kindFacts.actor },
  agreement: { body: coordination.agreementBody, ...kindFacts.agreement },
  consent: { body: coordination.consentBody, ...kindFacts.consent },
  consentWithdrawal: { body: coordination.consentWithdrawalBody, ...kindFacts.consentWithdrawal },
  citizensPlan: { body: coordination.citizensPlanBody, ...kindFacts.citizensPlan },
  actionPlan: { body: coordination.actionPlanBody, ...kindFacts.actionPlan },
  networkStep: { body: coordination.networkStepBody, ...kindFacts.networkStep },
  howItWent: { body: coordination.howItWentBody, ...kindFacts.howItWent },
  compass: { body: compass.compassBody, ...kindFacts.compass },
  safetyConversation: { body: compass.safetyConversationBody, ...kindFacts.safetyConversation },
  promisedContact: { body: wayOn.promisedContactBody, ...kindFacts.promisedContact },
  journalised: { body: wayOn.journalisedBody, ...kindFacts.journalised },
  putOff: { body: putOffBody, ...kindFacts.putOff },
  participation: { body: pathway.participationBody, ...kindFacts.participation },
  waitingChange: { body: participant.waitingChangeBody, ...kindFacts.waitingChange },
  placement: { body: participant.placementBody, ...kindFacts.placement },
  clearance: { body: participant.clearanceBody, ...kindFacts.clearance },
  conflictCheck: { body: participant.conflictCheckBody, ...kindFacts.conflictCheck },
  groupPreparing: { body: participant.groupPreparingBody, ...kindFacts.groupPreparing },
  fromGroup: { body: participant.fromGroupBody, ...kindFacts.fromGroup },
  emergencySheet: { body: participant.emergencySheetBody, ...kindFacts.emergencySheet },
  personLink: { body: participant.personLinkBody, ...kindFacts.personLink },
  groupPlan: { body: group.groupPlanBody, ...kindFacts.groupPlan },
  groupMove: { body: group.groupMoveBody, ...kindFacts.groupMove },
  sessionChange: { body: group.sessionChangeBody, ...kindFacts.sessionChange },
  composition: { body: group.compositionBody, ...kindFacts.composition },
  groupSession: { body: group.groupSessionBody, ...kindFacts.groupSession },
  safetyConcern: { body: group.safetyConcernBody, ...kindFacts.safetyConcern },
  reached: { body: group.reachedBody, ...kindFacts.reached },
  catchUpTalk: { body: group.catchUpTalkBody, ...kindFacts.catchUpTalk },
  statistics: { body: wayOn.statisticsBody, ...kindFacts.statistics },
  staffMember: { body: wayOn.staffMemberBody, ...kindFacts.staffMember },
  absence: { body: absenceBody, ...kindFacts.absence },
  setting: { body: wayOn.settingBody, ...kindFacts.setting },
  instrumentPack: { body: instrumentPackBody, ...kindFacts.instrumentPack },
  instrumentPackRemoval: { body: instrumentPackRemovalBody, ...kindFacts.instrumentPackRemoval },
  auditLine: { body: wayOn.auditLineBody, ...kindFacts.auditLine },
} as const satisfies {
  readonly [K in EntryKind]: { readonly body: z.ZodMiniType } & (typeof kindFacts)[K];
};

export { entryKinds, isEntryKind, type EntryKind } from './kindFacts.ts';
export type BodyOf<K extends EntryKind> = z.infer<(typeof kinds)[K]['body']>;

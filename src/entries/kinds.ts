import type * as z from 'zod/mini';
import { assessmentBody } from './bodies/assessment.ts';
import * as detection from './bodies/detection.ts';
import * as judgement from './bodies/judgement.ts';
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
  evidenceItem: { body: judgement.evidenceItemBody, ...kindFacts.evidenceItem },
  ownWords: { body: judgement.ownWordsBody, ...kindFacts.ownWords },
  supportiveTalk: { body: judgement.supportiveTalkBody, ...kindFacts.supportiveTalk },
  pathwayDecision: { body: wayOn.pathwayDecisionBody, ...kindFacts.pathwayDecision },
  courseStart: { body: wayOn.courseStartBody, ...kindFacts.courseStart },
  conversation: { body: wayOn.conversationBody, ...kindFacts.conversation },
  courseEnd: { body: wayOn.courseEndBody, ...kindFacts.courseEnd },
  followUp: { body: wayOn.followUpBody, ...kindFacts.followUp },
  pause: { body: wayOn.pauseBody, ...kindFacts.pause },
  resume: { body: wayOn.resumeBody, ...kindFacts.resume },
  colleagueLook: { body: wayOn.colleagueLookBody, ...kindFacts.colleagueLook },
  closing: { body: wayOn.closingBody, ...kindFacts.closing },
  reopening: { body: wayOn.reopeningBody, ...kindFacts.reopening },
  coordinator: { body: wayOn.coordinatorBody, ...kindFacts.coordinator },
  actor: { body: wayOn.actorBody, ...kindFacts.actor },
  agreement: { body: wayOn.agreementBody, ...kindFacts.agreement },
  consent: { body: wayOn.consentBody, ...kindFacts.consent },
  consentWithdrawal: { body: wayOn.consentWithdrawalBody, ...kindFacts.consentWithdrawal },
  citizensPlan: { body: wayOn.citizensPlanBody, ...kindFacts.citizensPlan },
  actionPlan: { body: wayOn.actionPlanBody, ...kindFacts.actionPlan },
  networkStep: { body: wayOn.networkStepBody, ...kindFacts.networkStep },
  promisedContact: { body: wayOn.promisedContactBody, ...kindFacts.promisedContact },
  journalised: { body: wayOn.journalisedBody, ...kindFacts.journalised },
  putOff: { body: putOffBody, ...kindFacts.putOff },
  participation: { body: wayOn.participationBody, ...kindFacts.participation },
  statistics: { body: wayOn.statisticsBody, ...kindFacts.statistics },
  staffMember: { body: wayOn.staffMemberBody, ...kindFacts.staffMember },
  setting: { body: wayOn.settingBody, ...kindFacts.setting },
  auditLine: { body: wayOn.auditLineBody, ...kindFacts.auditLine },
} as const satisfies {
  readonly [K in EntryKind]: { readonly body: z.ZodMiniType } & (typeof kindFacts)[K];
};

export { entryKinds, isEntryKind, type EntryKind } from './kindFacts.ts';
export type BodyOf<K extends EntryKind> = z.infer<(typeof kinds)[K]['body']>;

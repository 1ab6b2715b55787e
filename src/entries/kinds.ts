import type * as z from 'zod/mini';
import type { Compartment } from '../model/vocabulary.ts';
import * as detection from './bodies/detection.ts';
import * as judgement from './bodies/judgement.ts';
import * as wayOn from './bodies/wayOn.ts';

/**
 * Every kind of entry: the schema of its body, the compartment it is sealed in, its schema version, and
 * whether factual fields may be amended (evaluations, plans and decisions are made again, never amended).
 */
export const kinds = {
  caseOpened: { body: detection.caseOpenedBody, compartment: 'contact', version: 1, amendable: true },
  identityNote: { body: detection.identityNoteBody, compartment: 'identity', version: 1, amendable: true },
  detection: { body: detection.detectionBody, compartment: 'intake', version: 1, amendable: true },
  children: { body: detection.childrenBody, compartment: 'intake', version: 1, amendable: true },
  childFact: { body: detection.childFactBody, compartment: 'intake', version: 1, amendable: true },
  notificationAnswer: {
    body: detection.notificationAnswerBody,
    compartment: 'intake',
    version: 1,
    amendable: true,
  },
  safeContactCard: {
    body: detection.safeContactCardBody,
    compartment: 'contact',
    version: 1,
    amendable: true,
  },
  handover: { body: detection.handoverBody, compartment: 'contact', version: 1, amendable: false },
  handoverAnswer: {
    body: detection.handoverAnswerBody,
    compartment: 'contact',
    version: 1,
    amendable: false,
  },
  caseLink: { body: detection.caseLinkBody, compartment: 'intake', version: 1, amendable: false },
  provisionalNote: {
    body: detection.provisionalNoteBody,
    compartment: 'contact',
    version: 1,
    amendable: true,
  },
  assessment: { body: judgement.assessmentBody, compartment: 'caseFile', version: 1, amendable: true },
  riskEvaluation: {
    body: judgement.riskEvaluationBody,
    compartment: 'caseFile',
    version: 1,
    amendable: false,
  },
  secondPerson: { body: judgement.secondPersonBody, compartment: 'caseFile', version: 1, amendable: false },
  safetyPlan: { body: judgement.safetyPlanBody, compartment: 'caseFile', version: 1, amendable: false },
  targetGroupException: {
    body: judgement.targetGroupExceptionBody,
    compartment: 'caseFile',
    version: 1,
    amendable: false,
  },
  caseEvent: { body: judgement.caseEventBody, compartment: 'caseFile', version: 1, amendable: true },
  instrumentResult: {
    body: judgement.instrumentResultBody,
    compartment: 'caseFile',
    version: 1,
    amendable: true,
  },
  evidenceItem: { body: judgement.evidenceItemBody, compartment: 'caseFile', version: 1, amendable: true },
  ownWords: { body: judgement.ownWordsBody, compartment: 'caseFile', version: 1, amendable: true },
  supportiveTalk: {
    body: judgement.supportiveTalkBody,
    compartment: 'caseFile',
    version: 1,
    amendable: true,
  },
  pathwayDecision: { body: wayOn.pathwayDecisionBody, compartment: 'caseFile', version: 1, amendable: false },
  courseStart: { body: wayOn.courseStartBody, compartment: 'caseFile', version: 1, amendable: false },
  conversation: { body: wayOn.conversationBody, compartment: 'caseFile', version: 1, amendable: true },
  courseEnd: { body: wayOn.courseEndBody, compartment: 'caseFile', version: 1, amendable: true },
  followUp: { body: wayOn.followUpBody, compartment: 'caseFile', version: 1, amendable: true },
  pause: { body: wayOn.pauseBody, compartment: 'caseFile', version: 1, amendable: true },
  resume: { body: wayOn.resumeBody, compartment: 'caseFile', version: 1, amendable: true },
  colleagueLook: { body: wayOn.colleagueLookBody, compartment: 'caseFile', version: 1, amendable: false },
  closing: { body: wayOn.closingBody, compartment: 'caseFile', version: 1, amendable: false },
  reopening: { body: wayOn.reopeningBody, compartment: 'caseFile', version: 1, amendable: false },
  coordinator: { body: wayOn.coordinatorBody, compartment: 'caseFile', version: 1, amendable: true },
  actor: { body: wayOn.actorBody, compartment: 'caseFile', version: 1, amendable: true },
  agreement: { body: wayOn.agreementBody, compartment: 'caseFile', version: 1, amendable: true },
  consent: { body: wayOn.consentBody, compartment: 'caseFile', version: 1, amendable: true },
  consentWithdrawal: {
    body: wayOn.consentWithdrawalBody,
    compartment: 'caseFile',
    version: 1,
    amendable: false,
  },
  citizensPlan: { body: wayOn.citizensPlanBody, compartment: 'caseFile', version: 1, amendable: true },
  actionPlan: { body: wayOn.actionPlanBody, compartment: 'caseFile', version: 1, amendable: false },
  networkStep: { body: wayOn.networkStepBody, compartment: 'caseFile', version: 1, amendable: true },
  promisedContact: { body: wayOn.promisedContactBody, compartment: 'contact', version: 1, amendable: true },
  journalised: { body: wayOn.journalisedBody, compartment: 'caseFile', version: 1, amendable: false },
  participation: {
    body: wayOn.participationBody,
    compartment: 'participation',
    version: 1,
    amendable: false,
  },
  statistics: { body: wayOn.statisticsBody, compartment: 'statistics', version: 1, amendable: false },
  staffMember: { body: wayOn.staffMemberBody, compartment: 'staff', version: 1, amendable: true },
  setting: { body: wayOn.settingBody, compartment: 'settings', version: 1, amendable: true },
  auditLine: { body: wayOn.auditLineBody, compartment: 'audit', version: 1, amendable: false },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly body: z.ZodMiniType;
      readonly compartment: Compartment;
      readonly version: number;
      readonly amendable: boolean;
    }
  >
>;

export type EntryKind = keyof typeof kinds;
export type BodyOf<K extends EntryKind> = z.infer<(typeof kinds)[K]['body']>;
export const entryKinds = Object.keys(kinds) as readonly EntryKind[];
export const isEntryKind = (kind: string): kind is EntryKind => Object.hasOwn(kinds, kind);

import type { Compartment } from '../model/vocabulary.ts';

/**
 * What can be known of every kind of entry without the schema of its body: the compartment it is sealed in, its schema
 * version, and whether factual fields may be amended (evaluations, plans and decisions are made again, never amended).
 */
export const kindFacts = {
  caseOpened: { compartment: 'contact', version: 2, amendable: true },
  identityNote: { compartment: 'identity', version: 1, amendable: true },
  detection: { compartment: 'intake', version: 1, amendable: true },
  children: { compartment: 'intake', version: 1, amendable: true },
  childFact: { compartment: 'intake', version: 1, amendable: true },
  notificationAnswer: {
    compartment: 'intake',
    version: 1,
    amendable: true,
  },
  safeContactCard: {
    compartment: 'contact',
    version: 1,
    amendable: true,
  },
  handover: { compartment: 'contact', version: 2, amendable: false },
  handoverAnswer: {
    compartment: 'contact',
    version: 2,
    amendable: false,
  },
  caseLink: { compartment: 'intake', version: 1, amendable: false },
  provisionalNote: {
    compartment: 'contact',
    version: 1,
    amendable: true,
  },
  assessment: { compartment: 'caseFile', version: 2, amendable: true },
  riskEvaluation: {
    compartment: 'caseFile',
    version: 3,
    amendable: false,
  },
  secondPerson: { compartment: 'caseFile', version: 1, amendable: false },
  safetyPlan: { compartment: 'caseFile', version: 2, amendable: false },
  targetGroupException: {
    compartment: 'caseFile',
    version: 1,
    amendable: false,
  },
  caseEvent: { compartment: 'caseFile', version: 1, amendable: true },
  instrumentResult: {
    compartment: 'caseFile',
    version: 2,
    amendable: true,
  },
  measure: { compartment: 'caseFile', version: 1, amendable: true },
  evidenceItem: { compartment: 'caseFile', version: 2, amendable: true },
  ownWords: { compartment: 'caseFile', version: 1, amendable: true },
  supportiveTalk: {
    compartment: 'caseFile',
    version: 1,
    amendable: true,
  },
  pathwayDecision: { compartment: 'caseFile', version: 2, amendable: false },
  courseStart: { compartment: 'caseFile', version: 1, amendable: false },
  preparingTalk: { compartment: 'caseFile', version: 1, amendable: true },
  conversation: { compartment: 'caseFile', version: 2, amendable: true },
  courseEnd: { compartment: 'caseFile', version: 1, amendable: true },
  followUp: { compartment: 'caseFile', version: 1, amendable: true },
  followUpPlan: { compartment: 'caseFile', version: 1, amendable: true },
  lostContact: { compartment: 'caseFile', version: 1, amendable: true },
  pause: { compartment: 'caseFile', version: 1, amendable: true },
  resume: { compartment: 'caseFile', version: 1, amendable: true },
  closingWish: { compartment: 'caseFile', version: 1, amendable: false },
  colleagueLook: { compartment: 'caseFile', version: 1, amendable: false },
  closing: { compartment: 'caseFile', version: 1, amendable: false },
  reopening: { compartment: 'caseFile', version: 1, amendable: false },
  coordinator: { compartment: 'caseFile', version: 2, amendable: true },
  actor: { compartment: 'caseFile', version: 2, amendable: true },
  agreement: { compartment: 'caseFile', version: 1, amendable: true },
  consent: { compartment: 'caseFile', version: 2, amendable: true },
  consentWithdrawal: {
    compartment: 'caseFile',
    version: 2,
    amendable: false,
  },
  citizensPlan: { compartment: 'caseFile', version: 2, amendable: true },
  actionPlan: { compartment: 'caseFile', version: 2, amendable: false },
  networkStep: { compartment: 'caseFile', version: 2, amendable: true },
  howItWent: { compartment: 'caseFile', version: 1, amendable: true },
  compass: { compartment: 'caseFile', version: 1, amendable: false },
  safetyConversation: { compartment: 'caseFile', version: 1, amendable: true },
  promisedContact: { compartment: 'contact', version: 1, amendable: true },
  journalised: { compartment: 'caseFile', version: 1, amendable: false },
  putOff: { compartment: 'contact', version: 1, amendable: false },
  participation: {
    compartment: 'participation',
    version: 2,
    amendable: false,
  },
  waitingChange: { compartment: 'participation', version: 1, amendable: false },
  placement: { compartment: 'participation', version: 1, amendable: false },
  clearance: { compartment: 'participation', version: 1, amendable: false },
  conflictCheck: { compartment: 'participation', version: 1, amendable: false },
  groupPreparing: { compartment: 'participation', version: 1, amendable: true },
  fromGroup: { compartment: 'participation', version: 1, amendable: true },
  emergencySheet: { compartment: 'emergency', version: 1, amendable: true },
  personLink: { compartment: 'caseFile', version: 1, amendable: true },
  groupPlan: { compartment: 'group', version: 1, amendable: true },
  groupMove: { compartment: 'group', version: 1, amendable: false },
  sessionChange: { compartment: 'group', version: 1, amendable: false },
  composition: { compartment: 'group', version: 1, amendable: false },
  groupSession: { compartment: 'group', version: 1, amendable: true },
  safetyConcern: { compartment: 'group', version: 1, amendable: true },
  reached: { compartment: 'group', version: 1, amendable: false },
  catchUpTalk: { compartment: 'group', version: 1, amendable: true },
  statistics: { compartment: 'statistics', version: 1, amendable: false },
  staffMember: { compartment: 'staff', version: 2, amendable: true },
  absence: { compartment: 'staff', version: 1, amendable: false },
  setting: { compartment: 'settings', version: 1, amendable: true },
  instrumentPack: { compartment: 'settings', version: 1, amendable: false },
  instrumentPackRemoval: { compartment: 'settings', version: 1, amendable: false },
  auditLine: { compartment: 'audit', version: 1, amendable: false },
} as const satisfies Readonly<
  Record<string, { readonly compartment: Compartment; readonly version: number; readonly amendable: boolean }>
>;

export type EntryKind = keyof typeof kindFacts;
/** Kinds of a group's own stream: their doors and their fold are the group's (`rules/groups`, `flow/groups`). */
export const groupKinds = [
  'groupPlan',
  'groupMove',
  'sessionChange',
  'composition',
  'groupSession',
  'safetyConcern',
  'reached',
  'catchUpTalk',
] as const satisfies readonly EntryKind[];
export type GroupKind = (typeof groupKinds)[number];
export const entryKinds = Object.keys(kindFacts) as readonly EntryKind[];
export const isEntryKind = (kind: string): kind is EntryKind => Object.hasOwn(kindFacts, kind);

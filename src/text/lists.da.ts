import type { StageId } from '../model/define.ts';
import type {
  Competence,
  ConsentType,
  CoreElement,
  ExportProfile,
  Pathway,
  Role,
  TargetGroupCriterion,
} from '../model/vocabulary.ts';

/** Danish names for the closed lists that several screens show. Lists that belong to one step stand in its wording. */
export const roleWords: Readonly<Record<Role, string>> = {
  caseworker: 'Sagsbehandler',
  keyStaff: 'Nøglemedarbejder',
  groupLeader: 'Gruppeleder',
  lead: 'Leder',
};
export const competenceWords: Readonly<Record<Competence, string>> = {
  violenceKnowledge: 'Viden om vold',
  detection: 'Opsporing',
  riskEvaluation: 'Risikovurdering og sikkerhedsplan',
  groupCourses: 'Gruppeforløb',
  followUp: 'Opfølgning',
};
export const criterionWords: Readonly<Record<TargetGroupCriterion, string>> = {
  adult: 'borgeren er 18 år eller ældre',
  exposedToViolence: 'borgeren er eller har været udsat for vold',
  closeRelation: 'volden kommer fra en, der står borgeren nær',
  notAtCrisisCentre: 'borgeren bor ikke på krisecenter',
};
export const stageWords: Readonly<Record<StageId, string>> = {
  detection: 'Opsporing',
  assessment: 'Borgerens situation',
  riskEvaluation: 'Risikovurdering',
  safetyPlan: 'Sikkerhedsplan',
  pathwayDecision: 'Samlet vurdering',
  course: 'Forløb',
  followUp: 'Opfølgning og afslutning',
  alongside: 'Sammen hele vejen',
};
export const pathwayWords: Readonly<Record<Pathway, string>> = {
  groupCourse: 'Gruppeforløb',
  individualCourse: 'Individuelt forløb',
  crisisCentre: 'Krisecenter',
  otherHelp: 'Anden hjælp',
  notNow: 'Ikke nu',
};
export const coreElementWords: Readonly<Record<CoreElement, string>> = {
  coordination: 'Koordineret samarbejde',
  relationship: 'Relationen',
  detection: 'Opsporing',
  recognition: 'Erkendelse af volden',
  risk: 'Risiko og sikkerhed',
  mirroring: 'Spejling',
  network: 'Netværk',
  agency: 'Mestring og handlekraft',
};
export const consentWords: Readonly<Record<ConsentType, string>> = {
  obtain: 'Hente oplysninger',
  disclose: 'Give oplysninger videre',
  participate: 'Deltage',
};
export const exportWords: Readonly<Record<ExportProfile, string>> = {
  internalCase: 'Til kommunens egen sag',
  citizen: 'Til borgeren',
  cooperatingAgency: 'Til en samarbejdspartner',
  protectivePartner: 'Til en, der beskytter (politi, krisecenter, vagt)',
  notification: 'Til en underretning',
};

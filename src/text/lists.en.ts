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

/** English names for the closed lists that several screens show. Lists that belong to one step stand in its wording. */
export const roleWords: Readonly<Record<Role, string>> = {
  caseworker: 'Caseworker',
  keyStaff: 'Key staff',
  groupLeader: 'Group leader',
  lead: 'Lead',
};
export const competenceWords: Readonly<Record<Competence, string>> = {
  violenceKnowledge: 'Knowledge of violence',
  detection: 'Detection',
  riskEvaluation: 'Risk evaluation and safety plan',
  groupCourses: 'Group course',
  followUp: 'Follow-up',
};
export const criterionWords: Readonly<Record<TargetGroupCriterion, string>> = {
  adult: 'the citizen is 18 or older',
  exposedToViolence: 'the citizen is or has been exposed to violence',
  closeRelation: 'the violence comes from someone close',
  notAtCrisisCentre: 'the citizen does not stay at a crisis centre',
};
export const stageWords: Readonly<Record<StageId, string>> = {
  detection: 'Detection',
  assessment: 'The citizen’s situation',
  riskEvaluation: 'Risk evaluation',
  safetyPlan: 'Safety plan',
  pathwayDecision: 'Overall judgement',
  course: 'Course',
  followUp: 'Follow-up and closing',
  alongside: 'All along the way',
};
export const pathwayWords: Readonly<Record<Pathway, string>> = {
  groupCourse: 'Group course',
  individualCourse: 'Individual course',
  crisisCentre: 'Crisis centre',
  otherHelp: 'Other help',
  notNow: 'Not now',
};
export const coreElementWords: Readonly<Record<CoreElement, string>> = {
  coordination: 'Coordinated collaboration',
  relationship: 'The relationship',
  detection: 'Detection',
  recognition: 'Recognition of the violence',
  risk: 'Risk and safety',
  mirroring: 'Mirroring',
  network: 'Network',
  agency: 'Mastery and agency',
};
export const consentWords: Readonly<Record<ConsentType, string>> = {
  obtain: 'Obtain information',
  disclose: 'Pass information on',
  participate: 'Take part',
};
export const exportWords: Readonly<Record<ExportProfile, string>> = {
  internalCase: 'For the municipality’s own case',
  citizen: 'To the citizen',
  cooperatingAgency: 'To a cooperating partner',
  protectivePartner: 'To someone who protects (police, crisis centre, duty service)',
  notification: 'For a notification',
};

import type { Competence, Role, TargetGroupCriterion } from '../model/vocabulary.ts';

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

import type { Competence, Role, TargetGroupCriterion } from '../model/vocabulary.ts';

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

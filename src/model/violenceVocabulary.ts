/** The closed lists that say who was exposed to what, and by whom. Part of `vocabulary.ts`, which is the door. */
/** Criteria of the target group (model 2022, p. 5-6). */
export const targetGroupCriteria = [
  'adult',
  'exposedToViolence',
  'closeRelation',
  'notAtCrisisCentre',
] as const;
export type TargetGroupCriterion = (typeof targetGroupCriteria)[number];

export const formsOfViolence = [
  'physical',
  'psychological',
  'sexual',
  'material',
  'economic',
  'digital',
  'stalking',
  'negativeSocialControl',
] as const;
export type FormOfViolence = (typeof formsOfViolence)[number];

/** Relation of the person using violence to the citizen; 'neighbour', 'colleague', 'stranger' are not close relations. */
export const relations = [
  'partner',
  'formerPartner',
  'dating',
  'parent',
  'child',
  'sibling',
  'otherFamily',
  'inLaws',
  'householdMember',
  'carer',
  'neighbour',
  'colleague',
  'stranger',
  'notKnown',
] as const;
export type Relation = (typeof relations)[number];
export const notCloseRelations = [
  'neighbour',
  'colleague',
  'stranger',
] as const satisfies readonly Relation[];

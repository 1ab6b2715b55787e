/**
 * Criteria for a course (stage 5) are the municipality's own: inclusion, exclusion and matching. Shipped is a starter
 * set, marked as a suggestion and not as national criteria (model 2022, p. 8-9 and 13-14).
 */
export const pathwayCriterionKinds = ['inclusion', 'exclusion', 'matching'] as const;
export type PathwayCriterionKind = (typeof pathwayCriterionKinds)[number];

export interface PathwayCriterion {
  readonly id: string;
  readonly kind: PathwayCriterionKind;
  /** In the municipality's own words, Danish. */
  readonly text: string;
}
/** A list as it held at one time; a decision keeps the version it was made under. */
export interface CriteriaSet {
  /** `starter` until a lead has signed a list of the municipality's own; then the id of that entry. */
  readonly version: string;
  readonly suggestion: boolean;
  readonly criteria: readonly PathwayCriterion[];
}

export const starterCriteria: CriteriaSet = {
  version: 'starter',
  suggestion: true,
  criteria: [
    { id: 'toldOfViolence', kind: 'inclusion', text: 'Borgeren har fortalt om vold i en nær relation.' },
    { id: 'canHearOthers', kind: 'inclusion', text: 'Borgeren kan rumme at høre andres historier.' },
    {
      id: 'canComeSafely',
      kind: 'inclusion',
      text: 'Borgeren kan komme hen til gruppen og hjem igen uden fare.',
    },
    { id: 'acuteCrisis', kind: 'exclusion', text: 'Borgeren har brug for hjælp til en akut krise først.' },
    {
      id: 'sameLanguage',
      kind: 'matching',
      text: 'Deltagerne kan tale sammen på et fælles sprog, eller der er tolk.',
    },
  ],
};

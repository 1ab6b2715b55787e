/**
 * Criteria for a course (stage 5) are the municipality's own: inclusion, exclusion and matching. Shipped is a starter
 * set, marked as a suggestion and not as national criteria (model 2022, p. 6, 8 and 14).
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

const of = (
  kind: PathwayCriterionKind,
  texts: Readonly<Record<string, string>>,
): readonly PathwayCriterion[] => Object.entries(texts).map(([id, text]) => ({ id, kind, text }));

/**
 * Each line can be answered by what may happen in the group or on the way to it, never by who the citizen is. "No" to
 * one leads to another help (model 2022, p. 9), so none of them says that help ends.
 */
export const starterCriteria: CriteriaSet = {
  version: 'starter',
  suggestion: true,
  criteria: [
    ...of('inclusion', {
      toldOfViolence: 'Borgeren har fortalt om vold i en nær relation.',
      wantsTheGroup: 'Borgeren vil selv prøve at være i en gruppe.',
      canHearOthers: 'Borgeren kan rumme at høre andres historier.',
      canComeSafely: 'Borgeren kan komme hen til gruppen og hjem igen uden fare.',
      canComeEachWeek: 'Borgeren kan komme de fleste uger i 2½ time, og det praktiske er på plads.',
      agreesOnSilence: 'Borgeren vil holde det, andre fortæller, for sig selv.',
    }),
    ...of('exclusion', {
      acuteCrisis: 'Borgeren har brug for hjælp til en akut krise først.',
      dangerInGroup: 'Det kan bringe borgeren eller andre i fare, at borgeren er i netop denne gruppe.',
      cannotStayInRoom:
        'Borgeren kan ikke holde ud at være i rummet lige nu, heller ikke med pauser og støtte.',
      hurtsOthersInGroup: 'Borgeren har truet eller skadet en, der går i gruppen.',
    }),
    ...of('matching', {
      noTies: 'Ingen af deltagerne kender hinanden fra familie, arbejde eller den samme voldsudøver.',
      sameLanguage: 'Deltagerne kan tale sammen på et fælles sprog, eller der er tolk.',
      someoneAlike: 'Ingen sidder alene med en livssituation, de andre slet ikke kender.',
      safeWithEachOther: 'Deltagerne har sagt, hvem de kan sidde i gruppe med, også når det gælder køn.',
      roomForNeeds: 'Rum, tid og pauser passer til det, deltagerne har brug for.',
    }),
  ],
};

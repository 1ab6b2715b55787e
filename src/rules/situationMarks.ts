import { situationMarks, type SituationMark } from '../model/situationMarks.ts';
import type { RiskFactorId } from '../model/riskFactors.ts';
import type { CaseEvent, FormOfViolence, Relation } from '../model/vocabulary.ts';
import type { CaseFacts } from './facts.ts';

type Marks = readonly SituationMark[];

/** Factors of the risk evaluation that, answered yes, bring something up. The others say how, not what. */
const ofFactors: Readonly<Partial<Record<RiskFactorId, Marks>>> = {
  strangulation: ['neckOrBreath', 'physicalViolence'],
  forcedSex: ['sexualViolence'],
  violenceInPregnancy: ['physicalViolence'],
  childrenSeeOrHit: ['childrenAround'],
  harmToAnimals: ['pets'],
  injuriesNeedingCare: ['physicalViolence'],
  stalking: ['stalking'],
  digitalTracking: ['digitalViolence'],
  isolation: ['isolated'],
  economicControl: ['economicViolence'],
  takesPapers: ['papersHeld'],
  passportTaken: ['papersHeld'],
  plannedPressure: ['honour'],
  severalActingTogether: ['honour', 'severalPersons'],
  separation: ['leaving'],
  conflictOverChildren: ['childrenAround'],
  decisionComing: ['policeOrOrders'],
  releaseOrOrderEnds: ['policeOrOrders'],
  breachOfOrders: ['policeOrOrders'],
  policeHistory: ['policeOrOrders'],
  severalPersons: ['severalPersons'],
  thoughtsOfSuicide: ['thoughtsOfSuicide'],
  citizenIsolated: ['isolated'],
  disability: ['disabilityOrIllness'],
  fearOfLosingChildren: ['childrenAround'],
  ordersInForce: ['policeOrOrders'],
  work: ['workOrStudy'],
};
const ofForms: Readonly<Partial<Record<FormOfViolence, Marks>>> = {
  physical: ['physicalViolence'],
  sexual: ['sexualViolence'],
  economic: ['economicViolence'],
  digital: ['digitalViolence'],
  stalking: ['stalking'],
  negativeSocialControl: ['negativeSocialControl'],
};
const ofRelations: Readonly<Partial<Record<Relation, Marks>>> = {
  parent: ['familyUsesViolence'],
  child: ['familyUsesViolence'],
  sibling: ['familyUsesViolence'],
  otherFamily: ['familyUsesViolence'],
  inLaws: ['familyUsesViolence'],
  householdMember: ['livesTogether'],
  carer: ['carerUsesViolence'],
};
/** Events of the person using violence alone, and journeys of any sort, bring nothing up by themselves. */
const ofEvents: Readonly<Partial<Record<CaseEvent, Marks>>> = {
  strangulation: ['neckOrBreath', 'physicalViolence'],
  stalking: ['stalking'],
  release: ['policeOrOrders'],
  orderGivenOrEnded: ['policeOrOrders'],
  pregnancyOrBirth: ['childrenAround'],
  plannedSeparation: ['leaving'],
  plannedMarriage: ['honour'],
  plannedHearing: ['policeOrOrders'],
};
/** Questions of detection, the safe contact card and the assessment, and what a list of children says. */
const ofQuestions: Readonly<Record<string, Marks>> = {
  pregnant: ['pregnant'],
  childrenAround: ['childrenAround'],
  'children.listed': ['childrenAround'],
  'children.unborn': ['pregnant'],
  livesTogether: ['livesTogether'],
  thinksOfLeaving: ['leaving'],
  left: ['left'],
  injured: ['physicalViolence'],
  'alsoRelevant.residence': ['residencePermit'],
  'alsoRelevant.honour': ['honour'],
  'alsoRelevant.digital': ['digitalViolence'],
  'alsoRelevant.pets': ['pets'],
  disability: ['disabilityOrIllness'],
  aidsOrMedicineHeld: ['disabilityOrIllness'],
  'whoHelps.personUsingViolence': ['carerUsesViolence', 'disabilityOrIllness'],
  mentalStrain: ['mentalHealth'],
  thoughtsOfSuicide: ['thoughtsOfSuicide'],
  substanceUse: ['substanceUse'],
  housingUnsafe: ['housing'],
  moneyProblem: ['money'],
  workOrStudy: ['workOrStudy'],
  permitDepends: ['residencePermit'],
  papersHeld: ['papersHeld'],
  familyDecides: ['honour'],
  'pressures.marriage': ['honour'],
  'pressures.journey': ['honour'],
  seenByOthers: ['digitalViolence'],
  petHarmed: ['pets'],
  aloneNow: ['isolated'],
  'earlierHelp.police': ['policeOrOrders'],
  'helpWishes.men': ['man'],
  'helpWishes.lgbt': ['lgbt'],
  phoneWatched: ['digitalViolence'],
  'hark.r': ['sexualViolence'],
  'hark.k': ['physicalViolence'],
  'aas.2': ['physicalViolence'],
  'aas.3': ['physicalViolence'],
  'aas.4': ['sexualViolence'],
  'supplement.economic': ['economicViolence'],
  'supplement.digital': ['digitalViolence'],
  'supplement.stalking': ['stalking'],
  'supplement.socialControl': ['negativeSocialControl'],
};

const under = (
  prefix: string,
  table: Readonly<Record<string, Marks>>,
): readonly (readonly [string, Marks])[] =>
  Object.entries(table).map(([id, marks]) => [`${prefix}.${id}`, marks] as const);

/** What a yes to each question brings up. The questions are those `sayingsOf` finds in entries. */
export const broughtBy: ReadonlyMap<string, Marks> = new Map([
  ...under('factor', ofFactors),
  ...under('form', ofForms),
  ...under('relation', ofRelations),
  ...under('event', ofEvents),
  ...Object.entries(ofQuestions),
]);

/**
 * What a case has brought up, in the order of the list. A mark stands while the newest yes or no to at least one of
 * its questions is yes; "not known", "refused" and "not asked" are no such answer, so they neither set nor take away.
 * Marks open suggestions only: no door and no region of the machine reads them (journey, two rules above all others).
 */
export function marksOf({ said, persons }: Pick<CaseFacts, 'said' | 'persons'>): Marks {
  const found = new Set<SituationMark>(persons.length > 1 ? ['severalPersons'] : []);
  for (const [question, answer] of Object.entries(said))
    if (answer === 'yes') for (const mark of broughtBy.get(question) ?? []) found.add(mark);
  return situationMarks.filter((mark) => found.has(mark));
}

import type { SourceRef } from './define.ts';

/**
 * The factors of the risk overview: no score, no weights. `critical` is highlighted; `changeable` ones
 * answered yes need a measure or "not now, because"; history is covered by the scenario.
 */
export interface RiskFactor {
  readonly id: string;
  readonly theme: RiskTheme;
  readonly critical?: true;
  readonly changeable?: true;
  /** The person using violence must not learn what was answered (a break-up that is planned). */
  readonly protected?: true;
  readonly source: SourceRef;
}

export const riskThemes = [
  'whatHasHappened',
  'controlAndPursuit',
  'familyActingTogether',
  'changeNow',
  'personUsingViolence',
  'theCitizen',
  'whatProtects',
] as const;
export type RiskTheme = (typeof riskThemes)[number];

const glass = { work: 'glass2008', place: 'odds ratio 6.7-7.5' } as const;
const overview = { work: 'campbell2003', place: 'risk factors' } as const;
const practice = { work: 'practiceKnowledge', place: 'honour-related conflict' } as const;
const model = { work: 'model2022', place: 'p. 11' } as const;

export const riskFactors = [
  { id: 'moreOftenOrWorse', theme: 'whatHasHappened', source: overview },
  { id: 'strangulation', theme: 'whatHasHappened', critical: true, source: glass },
  { id: 'weapon', theme: 'whatHasHappened', critical: true, source: overview },
  { id: 'threatsToKill', theme: 'whatHasHappened', critical: true, source: overview },
  { id: 'forcedSex', theme: 'whatHasHappened', source: overview },
  { id: 'violenceInPregnancy', theme: 'whatHasHappened', source: overview },
  { id: 'childrenSeeOrHit', theme: 'whatHasHappened', source: overview },
  { id: 'harmToAnimals', theme: 'whatHasHappened', source: overview },
  { id: 'injuriesNeedingCare', theme: 'whatHasHappened', source: overview },
  { id: 'controlsDailyLife', theme: 'controlAndPursuit', changeable: true, source: overview },
  { id: 'extremeJealousy', theme: 'controlAndPursuit', changeable: true, source: overview },
  { id: 'stalking', theme: 'controlAndPursuit', critical: true, changeable: true, source: overview },
  { id: 'digitalTracking', theme: 'controlAndPursuit', changeable: true, source: overview },
  { id: 'isolation', theme: 'controlAndPursuit', changeable: true, source: overview },
  { id: 'economicControl', theme: 'controlAndPursuit', changeable: true, source: overview },
  { id: 'takesPapers', theme: 'controlAndPursuit', changeable: true, source: overview },
  {
    id: 'plannedPressure',
    theme: 'familyActingTogether',
    critical: true,
    changeable: true,
    source: practice,
  },
  {
    id: 'severalActingTogether',
    theme: 'familyActingTogether',
    critical: true,
    changeable: true,
    source: practice,
  },
  { id: 'passportTaken', theme: 'familyActingTogether', critical: true, changeable: true, source: practice },
  {
    id: 'pursuedAfterFlight',
    theme: 'familyActingTogether',
    critical: true,
    changeable: true,
    source: practice,
  },
  {
    id: 'threatsToOthersClose',
    theme: 'familyActingTogether',
    critical: true,
    changeable: true,
    source: practice,
  },
  {
    id: 'separation',
    theme: 'changeNow',
    critical: true,
    changeable: true,
    protected: true,
    source: overview,
  },
  { id: 'conflictOverChildren', theme: 'changeNow', changeable: true, source: overview },
  { id: 'newPartner', theme: 'changeNow', changeable: true, protected: true, source: overview },
  { id: 'decisionComing', theme: 'changeNow', changeable: true, source: overview },
  { id: 'releaseOrOrderEnds', theme: 'changeNow', changeable: true, source: overview },
  { id: 'jobOrMoneyLoss', theme: 'changeNow', changeable: true, source: overview },
  { id: 'accessToWeapons', theme: 'personUsingViolence', changeable: true, source: overview },
  { id: 'suicideThreats', theme: 'personUsingViolence', critical: true, changeable: true, source: overview },
  { id: 'alcoholOrDrugs', theme: 'personUsingViolence', changeable: true, source: overview },
  { id: 'treatmentDropped', theme: 'personUsingViolence', changeable: true, source: overview },
  { id: 'breachOfOrders', theme: 'personUsingViolence', changeable: true, source: overview },
  { id: 'violenceToOthers', theme: 'personUsingViolence', source: overview },
  { id: 'policeHistory', theme: 'personUsingViolence', source: overview },
  { id: 'severalPersons', theme: 'personUsingViolence', changeable: true, source: practice },
  { id: 'ownFear', theme: 'theCitizen', changeable: true, source: model },
  { id: 'thoughtsOfSuicide', theme: 'theCitizen', changeable: true, source: overview },
  { id: 'dependence', theme: 'theCitizen', changeable: true, source: overview },
  { id: 'citizenIsolated', theme: 'theCitizen', changeable: true, source: overview },
  { id: 'disability', theme: 'theCitizen', changeable: true, source: overview },
  { id: 'fearOfLosingChildren', theme: 'theCitizen', changeable: true, source: overview },
  { id: 'peopleWhoKnow', theme: 'whatProtects', source: model },
  { id: 'safePlaces', theme: 'whatProtects', source: model },
  { id: 'ordersInForce', theme: 'whatProtects', source: model },
  { id: 'work', theme: 'whatProtects', source: model },
  { id: 'ownStepsThatWorked', theme: 'whatProtects', source: model },
  { id: 'professionalContact', theme: 'whatProtects', source: model },
] as const satisfies readonly RiskFactor[];

export type RiskFactorId = (typeof riskFactors)[number]['id'];
export const riskFactorIds: readonly RiskFactorId[] = riskFactors.map((factor) => factor.id);
/** Critical factors of the model ("thing", "weapon", "believed threats to kill") of which one alone bars `elevated` (journey, stage 3). */
export const gravestFactors = [
  'strangulation',
  'weapon',
  'threatsToKill',
] as const satisfies readonly RiskFactorId[];
export const criticalFactorIds: readonly RiskFactorId[] = riskFactors
  .filter((factor) => 'critical' in factor)
  .map((factor) => factor.id);

import type { RiskFactorId } from './riskFactors.ts';

const often = 'Found again and again in studies of grave partner violence. The numbers are uncertain.';
const seenTogether = 'Often seen together with other violence at home. The numbers are uncertain.';
const practice = 'Practice knowledge. There are no numbers for how much it means.';
const protects = 'May help the citizen. It does not outweigh danger.';

/** What is known about each factor, in plain words. No weights: nothing here is added up. */
export const riskEvidenceEn: Readonly<Record<RiskFactorId, string>> = {
  moreOftenOrWorse: often,
  strangulation:
    'Women who had been held round the neck were more often killed or nearly killed later. The odds ratio was 6.7 to 7.5 in one study (Glass 2008).',
  weapon: often,
  threatsToKill: often,
  forcedSex: often,
  violenceInPregnancy: often,
  childrenSeeOrHit: seenTogether,
  harmToAnimals: seenTogether,
  injuriesNeedingCare: seenTogether,
  controlsDailyLife:
    'Control of daily life is often seen before grave violence, most of all near a break-up. The numbers are uncertain.',
  extremeJealousy: often,
  stalking: often,
  digitalTracking: practice,
  isolation: seenTogether,
  economicControl: seenTogether,
  takesPapers: practice,
  plannedPressure: practice,
  severalActingTogether: practice,
  passportTaken: practice,
  pursuedAfterFlight: practice,
  threatsToOthersClose: practice,
  separation:
    'The time before and after a break-up returns in studies of partners who were killed. It can be dangerous, even when all seems calm.',
  conflictOverChildren: seenTogether,
  newPartner: often,
  decisionComing: practice,
  releaseOrOrderEnds: practice,
  jobOrMoneyLoss: often,
  accessToWeapons: often,
  suicideThreats: often,
  alcoholOrDrugs: often,
  treatmentDropped: 'What is known is mixed. Illness in itself makes nobody violent.',
  breachOfOrders: often,
  violenceToOthers: often,
  policeHistory: 'What is known is mixed. Many who use grave violence are not known to the police.',
  severalPersons: practice,
  ownFear:
    'The citizen knows the other best. Fear must be taken seriously. The lack of fear is no reassurance.',
  thoughtsOfSuicide:
    'Violence and thoughts of suicide often go together. Ask directly. It does no harm to ask.',
  dependence: seenTogether,
  citizenIsolated: seenTogether,
  disability: seenTogether,
  fearOfLosingChildren: practice,
  peopleWhoKnow: protects,
  safePlaces: protects,
  ordersInForce: 'May help when breaches are followed up. It does not outweigh danger.',
  work: protects,
  ownStepsThatWorked: protects,
  professionalContact: protects,
};

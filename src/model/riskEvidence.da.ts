import type { RiskFactorId } from './riskFactors.ts';

const often = 'Går igen i undersøgelser af grov partnervold. Tallene er usikre.';
const seenTogether = 'Ses ofte sammen med anden vold i hjemmet. Tallene er usikre.';
const practice = 'Praksisviden. Der er ikke tal for, hvor meget det betyder.';
const protects = 'Kan hjælpe borgeren. Det opvejer ikke fare.';

/** What is known about each factor, in plain words. No weights: nothing here is added up. */
export const riskEvidenceDa: Readonly<Record<RiskFactorId, string>> = {
  moreOftenOrWorse: often,
  strangulation:
    'Kvinder, der var blevet grebet om halsen, blev senere oftere udsat for drab eller forsøg på drab. Odds ratio var 6,7 til 7,5 i ét studie (Glass 2008).',
  weapon: often,
  threatsToKill: often,
  forcedSex: often,
  violenceInPregnancy: often,
  childrenSeeOrHit: seenTogether,
  harmToAnimals: seenTogether,
  injuriesNeedingCare: seenTogether,
  controlsDailyLife: 'Styring af hverdagen ses ofte før grov vold, især op til et brud. Tallene er usikre.',
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
    'Tiden op til og efter et brud går igen i undersøgelser af drab på partnere. Den kan være farlig, også når alt virker roligt.',
  conflictOverChildren: seenTogether,
  newPartner: often,
  decisionComing: practice,
  releaseOrOrderEnds: practice,
  jobOrMoneyLoss: often,
  accessToWeapons: often,
  suicideThreats: often,
  alcoholOrDrugs: often,
  treatmentDropped: 'Undersøgelser peger i flere retninger. Sygdom i sig selv gør ikke nogen voldelig.',
  breachOfOrders: often,
  violenceToOthers: often,
  policeHistory:
    'Undersøgelser peger i flere retninger. Mange, der udøver grov vold, er ikke kendt af politiet.',
  severalPersons: practice,
  ownFear: 'Borgeren kender den anden bedst. Frygt skal tages alvorligt. Mangel på frygt beroliger ikke.',
  thoughtsOfSuicide: 'Vold og tanker om selvmord følges ofte ad. Spørg direkte. Det skader ikke at spørge.',
  dependence: seenTogether,
  citizenIsolated: seenTogether,
  disability: seenTogether,
  fearOfLosingChildren: practice,
  peopleWhoKnow: protects,
  safePlaces: protects,
  ordersInForce: 'Kan hjælpe, når overtrædelser bliver fulgt op. Det opvejer ikke fare.',
  work: protects,
  ownStepsThatWorked: protects,
  professionalContact: protects,
};

import type { RiskFactorId } from './riskFactors.ts';

/** Each factor as a short statement, with help for the one who asks. What is known about it: `riskEvidence.da.ts`. */
export const riskFactorsDa: Readonly<
  Record<RiskFactorId, { readonly label: string; readonly help: string }>
> = {
  moreOftenOrWorse: {
    label: 'Volden er blevet værre eller hyppigere',
    help: 'Sammenlign med for et halvt år siden.',
  },
  strangulation: {
    label: 'Greb om halsen eller pres, så det var svært at få luft',
    help: 'Også med pude, arm eller tørklæde, og også én gang. Læge i dag, også uden mærker.',
  },
  weapon: {
    label: 'Våben eller ting brugt eller vist frem som trussel',
    help: 'Kniv, skydevåben, værktøj, bil eller andet, der kan skade.',
  },
  threatsToKill: {
    label: 'Trusler om at dræbe, som borgeren tror på',
    help: 'Spørg: »Tror du selv, det kunne ske?«',
  },
  forcedSex: { label: 'Tvang til sex', help: 'Spørg roligt og kort. Et ja er nok.' },
  violenceInPregnancy: {
    label: 'Vold under graviditet eller med et lille barn',
    help: 'Også skub og pres. Slag under graviditet: læge i dag.',
  },
  childrenSeeOrHit: {
    label: 'Børn ser eller hører volden, eller bliver selv udsat for vold',
    help: 'Også når de er i rummet ved siden af. Se kortet om underretning.',
  },
  harmToAnimals: { label: 'Dyr bliver skadet eller truet', help: 'Også trusler om at gøre det.' },
  injuriesNeedingCare: {
    label: 'Skader, der krævede behandling',
    help: 'Også når borgeren ikke kom til læge.',
  },
  controlsDailyLife: {
    label: 'Styrer det meste af hverdagen',
    help: 'Tøj, mad, søvn, penge, hvem borgeren ser.',
  },
  extremeJealousy: { label: 'Voldsom jalousi', help: 'Forhør, anklager, krav om beviser.' },
  stalking: {
    label: 'Følger efter, opsøger eller skriver hele tiden',
    help: 'Også gennem andre, og også efter et brud.',
  },
  digitalTracking: {
    label: 'Følger med på telefon, konti eller placering',
    help: 'Læser beskeder, deler placering, har koder. Børnenes enheder tæller med.',
  },
  isolation: { label: 'Holder borgeren væk fra andre', help: 'Venner, familie, arbejde, læge.' },
  economicControl: { label: 'Styrer pengene', help: 'Løn, kort, gæld i borgerens navn.' },
  takesPapers: { label: 'Tager eller gemmer papirer', help: 'Kort, attester, papirer om ophold.' },
  plannedPressure: {
    label: 'Rejse, ægteskab eller genopdragelse under pres',
    help: 'Planlagt eller nævnt. Skriv dagen på siden med vurderingen, hvis den er kendt.',
  },
  severalActingTogether: {
    label: 'Flere handler sammen, eller familien har besluttet noget',
    help: 'Hvem ved besked, og hvem bestemmer?',
  },
  passportTaken: { label: 'Passet er taget eller bliver holdt tilbage', help: 'Også søskendes pas.' },
  pursuedAfterFlight: { label: 'Forfulgt efter en tidligere flugt', help: 'Også i andre byer eller lande.' },
  threatsToOthersClose: {
    label: 'Trusler mod søskende eller en kæreste',
    help: 'Også skjulte trusler: »Pas på din søster.«',
  },
  separation: {
    label: 'Brud inden for et år, eller brud på vej',
    help: 'Også hvis borgeren kun tænker på det. Ved den anden det?',
  },
  conflictOverChildren: { label: 'Strid om børn og samvær', help: 'Også ved aflevering.' },
  newPartner: { label: 'En ny partner', help: 'Borgerens eller den andens.' },
  decisionComing: { label: 'En afgørelse eller et retsmøde er på vej', help: 'Også om bopæl eller ophold.' },
  releaseOrOrderEnds: {
    label: 'Løsladelse, eller et tilhold eller forbud udløber',
    help: 'Kender I datoen?',
  },
  jobOrMoneyLoss: {
    label: 'Tab af arbejde eller penge hos den, der udøver vold',
    help: 'Sket for nylig eller på vej.',
  },
  accessToWeapons: {
    label: 'Den, der udøver vold, kan få fat i våben',
    help: 'Fra jagt, forsvaret, bander eller venner.',
  },
  suicideThreats: {
    label: 'Den, der udøver vold, taler om eller har forsøgt selvmord',
    help: 'Også »hvis du går, så …«.',
  },
  alcoholOrDrugs: {
    label: 'Den, der udøver vold, drikker meget eller tager stoffer',
    help: 'Sker volden især dér?',
  },
  treatmentDropped: {
    label: 'Den, der udøver vold, har en psykisk sygdom og er stoppet i behandling',
    help: 'Kun hvis I ved det. Sygdom i sig selv er ikke svaret.',
  },
  breachOfOrders: {
    label: 'Den, der udøver vold, har brudt tilhold, forbud eller aftaler',
    help: 'Også uden at det blev anmeldt.',
  },
  violenceToOthers: {
    label: 'Vold mod tidligere partnere eller andre',
    help: 'Det, borgeren har hørt, tæller med.',
  },
  policeHistory: { label: 'Kendt af politiet for vold', help: 'Dom, sigtelse eller anmeldelse.' },
  severalPersons: { label: 'Flere personer udøver vold', help: 'Hver for sig eller sammen.' },
  ownFear: {
    label: 'Borgeren er selv bange for, hvad der kan ske',
    help: 'Spørg: »Hvad er du mest bange for?«',
  },
  thoughtsOfSuicide: {
    label: 'Borgeren har tanker om selvmord',
    help: 'Spørg direkte: plan, midler, i nat. Lad ikke borgeren være alene nu.',
  },
  dependence: {
    label: 'Borgeren er afhængig af den, der udøver vold',
    help: 'Penge, pleje, bolig eller ophold.',
  },
  citizenIsolated: {
    label: 'Borgeren har få eller ingen at tale med',
    help: 'Hvem ville lægge mærke til, at noget var galt?',
  },
  disability: {
    label: 'Handicap eller sygdom, der gør det sværere at komme væk',
    help: 'Hjælpemidler, medicin, hjælpere.',
  },
  fearOfLosingChildren: {
    label: 'Borgeren er bange for at miste børnene',
    help: 'Det kan holde nogen fra at bede om hjælp.',
  },
  peopleWhoKnow: { label: 'Nogen ved, hvad der sker', help: 'En, borgeren stoler på.' },
  safePlaces: { label: 'Et sted at tage hen', help: 'Også midt om natten. Skriv ikke adressen her.' },
  ordersInForce: { label: 'Tilhold eller forbud gælder nu', help: 'Hvornår udløber det?' },
  work: { label: 'Arbejde eller uddannelse', help: 'Er der nogen dér, som ved besked?' },
  ownStepsThatWorked: {
    label: 'Egne skridt, der har virket',
    help: 'Hvad har borgeren selv gjort for at passe på sig?',
  },
  professionalContact: {
    label: 'Fast kontakt til en fagperson',
    help: 'Læge, jordemoder, lærer, kontaktperson.',
  },
};

import { networkPeopleField } from '../../src/model/networkPeople.ts';
import type { Answers } from '../journeys/support/desk.ts';
import { inDays } from '../journeys/support/days.ts';
import { askedAboutHeadaches } from '../journeys/support/headaches.ts';

/** What invented people answer, so that every picture shows a page in use. */
export const answersOfTalk: Answers = {
  ...askedAboutHeadaches,
  childrenAround: 'yes',
  children: [{ label: 'Barn 1', age: '6', tie: 'ownHome' }],
  phoneWatched: 'yes',
  never: ['call', 'sms', 'digitalPost'],
  channel: 'inPersonMeeting',
  wants: 'Ro til børnene.',
  ownWords: 'Jeg går på listesko hele tiden.',
  alias: 'Asp',
  responsible: 'AB',
};

/** A case of its own for the home page: as little as the product allows. */
export const answersOfShortTalk = (alias: string, dangerNow: 'yes' | 'no'): Answers => ({
  wayIn: 'spontaneous',
  conversationForm: 'inPerson',
  outcome: 'told',
  dangerNow,
  alias,
  responsible: 'AB',
});

/** Every page that opens only where it applies is open. */
export const answersOfSituation: Answers = {
  persons: [
    {
      label: 'Faren til barnet',
      relation: 'formerPartner',
      forms: ['physical', 'psychological', 'digital'],
      when: 'I tre år',
      howOften: 'Hver uge',
    },
    { label: 'Ældste bror', relation: 'sibling', forms: ['negativeSocialControl'] },
  ],
  relationNow: 'thinksOfLeaving',
  firstViolenceYears: '3',
  injured: 'yes',
  injuriesNote: 'Blå mærker på armen i maj. Lægen så dem.',
  livesTogether: 'yes',
  atCrisisCentre: 'no',
  alsoRelevant: ['residence', 'pets'],
  disability: 'yes',
  whoHelps: ['personUsingViolence'],
  aidsOrMedicineHeld: 'yes',
  moneyProblem: 'yes',
  ownAccount: 'no',
  workOrStudy: 'yes',
  permitDepends: 'yes',
  whoHoldsPapers: 'personUsingViolence',
  seenByOthers: ['phone', 'accounts'],
  safeDevice: 'no',
  [networkPeopleField.id]: [
    { label: 'Søster', part: 'helps', knows: 'yes', safeToContact: 'yes' },
    { label: 'Niece', part: 'couldHelp', knows: 'no', safeToContact: 'yes' },
    { label: 'Ældste bror', part: 'harms', knows: 'yes', safeToContact: 'no' },
    { label: 'Naboen på første sal', part: 'notKnown', knows: 'notKnown', safeToContact: 'notAsked' },
  ],
  strengths: 'Hun holder fast i sit arbejde.',
  wants: 'At være hjemme uden at lytte efter nøglen i døren.',
  ownWords: 'Det skal bare holde op.',
};

/** The first evaluation. */
export const answersOfFirstEvaluation: Answers = {
  'factor.moreOftenOrWorse': 'yes',
  'factor.strangulation': 'no',
  'factor.weapon': 'notKnown',
  'factor.threatsToKill': 'no',
  'factor.controlsDailyLife': 'yes',
  'factor.digitalTracking': 'yes',
  safety: '4',
  'factor.ownFear': 'yes',
  scenario: 'Han kommer til arbejdet, når hun er flyttet.',
  measures: [
    {
      what: 'Samtale om telefonen',
      who: 'AB',
      when: 'I dag',
      covers: ['controlsDailyLife', 'digitalTracking', 'ownFear'],
    },
  ],
  crisisCentre: 'notNeededNow',
  level: 'elevated',
  why: 'Det sker oftere, og han følger med i telefonen.',
  nextOn: inDays(14),
};

/** A week later more is known: it is graver, and something is planned. */
export const answersOfSecondEvaluation: Answers = {
  'factor.moreOftenOrWorse': 'yes',
  'factor.strangulation': 'yes',
  'factor.weapon': 'no',
  'factor.threatsToKill': 'yes',
  'factor.controlsDailyLife': 'yes',
  'factor.digitalTracking': 'yes',
  'factor.stalking': 'yes',
  'factor.plannedPressure': 'no',
  'factor.separation': 'yes',
  safety: '2',
  'factor.ownFear': 'yes',
  scenario: 'Han kommer til arbejdet, når hun er flyttet.',
  scenarios: [
    { what: 'Han venter ved skolen.', whom: 'Mor og barn', trigger: 'Brevet om samvær', whoActs: 'Skolen' },
  ],
  measures: [
    {
      what: 'Skolen ved, hvem der henter',
      who: 'AB',
      when: 'I dag',
      covers: ['controlsDailyLife', 'digitalTracking', 'stalking', 'separation', 'ownFear'],
    },
  ],
  crisisCentre: 'offeredDeclined',
  tonight: 'Hos en veninde, som han ikke kender.',
  tonightWho: 'AB ringer i morgen kl. 9',
  actionsToday: 'Lægen ser hende i dag. Politiet er ringet op.',
  whoWatches: 'AB, hver dag kl. 9',
  level: 'high',
  why: 'Greb om halsen i går, og bruddet er lige sket.',
  stillPlanned: 'ahead',
  plannedDay: inDays(20),
  nextOn: inDays(5),
};

/** A result of a tool used elsewhere. */
export const answersOfResult: Answers = {
  tool: 'dash',
  doneOn: inDays(-2),
  doneBy: 'Politiet',
  trained: 'yes',
  result: 'Høj, med plan for i morgen.',
};

export const answersOfPlan: Answers = {
  form: 'withCitizen',
  alreadyDoes: 'Jeg har en taske hos min søster.',
  'measures.contact': [{ what: 'Vi taler kun sammen her på kontoret.', who: 'AB', when: 'Hver torsdag' }],
  'measures.warningSigns': [
    { what: 'Når han ikke svarer, går jeg ned til naboen.', who: 'Jeg', when: 'Med det samme' },
  ],
  'measures.children': [{ what: 'Barnet kan ringe 112 og sige vores vej.', who: 'Jeg', when: 'I dag' }],
  copy: 'smallCard',
  copySafe: 'I skabet på arbejdet.',
  reviseOn: inDays(7),
};

export const answersOfStaffPlan: Answers = {
  form: 'staffOnly',
  'measures.staff': [{ what: 'Vi ringer til arbejdet, hvis hun ikke kommer.', who: 'AB', when: 'Samme dag' }],
  ifSilent: 'Ring til søsteren. Ring aldrig hjem.',
  reviseOn: inDays(7),
  offerAgainOn: inDays(14),
};

export const answersOfDecision: Answers = {
  citizenWish: 'Hun vil hellere tale alene.',
  pathway: 'individualCourse',
  reasons: 'Hun ønsker samtaler alene.',
};

import type { SourceRef } from '../define.ts';
import type { PlanBlock } from '../vocabulary.ts';

/** Where a suggestion stands: under a block of the plan, or in staff's own plan. */
export type SuggestionPlace = PlanBlock | 'staff';

const blocks: SourceRef = { work: 'practiceKnowledge', place: 'safety plan blocks' };
const danger: SourceRef = { work: 'practiceKnowledge', place: 'immediate danger' };
const evidence: SourceRef = { work: 'practiceKnowledge', place: 'residence permit, list of evidence' };
const interpreter: SourceRef = { work: 'practiceKnowledge', place: 'safe to ask, interpreter' };
const model: SourceRef = { work: 'model2022', place: 'p. 11' };

/**
 * Measures to choose from, two to five for each block: practice knowledge without figures of effect. A suggestion is
 * a text to begin from; once added it is the citizen's own and may be changed. The words stand beside this file.
 */
export const suggestedMeasures = {
  contact: { fixedTime: blocks, onlyThisWay: blocks, harmlessSentence: blocks, wrongPersonAnswers: blocks },
  warningSigns: {
    firstSigns: blocks,
    roomsToAvoid: blocks,
    weapons: blocks,
    doctorSameDay: danger,
    emergencyCall: danger,
  },
  gettingOut: {
    twoRoutes: blocks,
    whereTo: blocks,
    whoDrives: blocks,
    chargedPhone: blocks,
    crisisCentre: model,
  },
  bagAndPapers: {
    bagElsewhere: blocks,
    papersBitByBit: blocks,
    copies: blocks,
    medicineKeysMoney: blocks,
    childrensThings: blocks,
  },
  economy: { ownAccount: blocks, moneyElsewhere: blocks, debtHelp: blocks, helperNotTold: blocks },
  codeWordAndPeople: { codeWord: blocks, neighbour: blocks, callAtNight: blocks, familyKnows: blocks },
  children: {
    notStepIn: blocks,
    practiseCalling: blocks,
    whoMayCollect: blocks,
    handovers: blocks,
    noSecrets: blocks,
  },
  digital: {
    chooseTheDay: blocks,
    newPasswords: blocks,
    locationAndFamily: blocks,
    homeDevices: blocks,
    keepProof: blocks,
  },
  workAndStudy: { oneKnows: blocks, otherRoute: blocks, walkedOut: blocks, notPassedOn: blocks },
  policeAndLaw: {
    reportTalk: blocks,
    orders: blocks,
    assaultAlarm: blocks,
    evidenceList: evidence,
    lawyerAndAddress: blocks,
  },
  afterLeaving: { locks: blocks, otherHabits: blocks, addressHidden: blocks, followUpDays: blocks },
  pets: { whoCares: blocks, petThings: blocks, petPlace: blocks },
  honour: {
    noContactWithFamily: blocks,
    strangerInterprets: interpreter,
    journey: blocks,
    knowingAdviser: blocks,
    passportSafe: blocks,
  },
  disabilityAndIllness: {
    aloneWithUs: blocks,
    medicineElsewhere: blocks,
    aids: blocks,
    otherHelper: blocks,
    callForHelp: blocks,
  },
  migrant: {
    adviceFirst: blocks,
    whoHasPapers: blocks,
    collectProof: evidence,
    interpreterByPhone: interpreter,
  },
  offersMenLgbt: { placeForMen: blocks, placeForLgbt: blocks, nobodyTold: blocks },
  substanceMentalHealth: {
    suicideSameDay: danger,
    hardNights: blocks,
    meansAway: danger,
    helpBesides: blocks,
  },
  ifSilent: { safeWayOnce: blocks, whoIsCalled: blocks, policeIfDanger: blocks, neverTheHome: blocks },
  staff: { openTime: model, doorStaysOpen: model, evaluateAgain: model, whoActs: blocks },
} as const satisfies Readonly<Record<SuggestionPlace, Readonly<Record<string, SourceRef>>>>;

/** One sentence for each, as the citizen would say it; "…" stands where only the citizen can say what belongs there. */
export type SuggestionWords = {
  readonly [P in SuggestionPlace]: { readonly [Id in keyof (typeof suggestedMeasures)[P]]: string };
};

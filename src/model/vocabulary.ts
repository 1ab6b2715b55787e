/**
 * The closed lists the whole house speaks in. Ids are released: never reused, never changed in meaning
 * (held by the id ledger in `ids.ledger.json`).
 */

/** Five different answers. 'notKnown' never counts as 'no' (model 2022, p. 11). */
export const answerStates = ['yes', 'no', 'notKnown', 'refused', 'notAsked'] as const;
export type AnswerState = (typeof answerStates)[number];

/** Lowest to highest. There is no "no risk". */
export const riskLevels = ['present', 'elevated', 'high', 'imminent'] as const;
export type RiskLevel = (typeof riskLevels)[number];

export const roles = ['caseworker', 'keyStaff', 'groupLeader', 'lead'] as const;
export type Role = (typeof roles)[number];

/** Model 2022, p. 11 and 15-16. */
export const competences = [
  'violenceKnowledge',
  'detection',
  'riskEvaluation',
  'groupCourses',
  'followUp',
] as const;
export type Competence = (typeof competences)[number];

export const streamTypes = ['case', 'group', 'team'] as const;
export type StreamType = (typeof streamTypes)[number];

/** An open list: which parts of a stream have a key of their own. */
export const compartments = [
  'identity',
  'contact',
  'emergency',
  'intake',
  'caseFile',
  'participation',
  'statistics',
  'staff',
  'settings',
  'audit',
  'group',
] as const;
export type Compartment = (typeof compartments)[number];

export const waysIn = ['routine', 'dialogueBased', 'spontaneous', 'selfReferral', 'referral'] as const;
export type WayIn = (typeof waysIn)[number];

export const conversationForms = ['inPerson', 'outreach', 'telephone'] as const;
export type ConversationForm = (typeof conversationForms)[number];

/** How a detection ended. 'notSafeToAsk' is the way on when our questions stayed closed. */
export const detectionOutcomes = ['told', 'notTold', 'worryNotTold', 'declined', 'notSafeToAsk'] as const;
export type DetectionOutcome = (typeof detectionOutcomes)[number];

export const contactChannels = [
  'inPersonMeeting',
  'call',
  'sms',
  'digitalPost',
  'email',
  'letter',
  'throughAnother',
  'homeVisit',
] as const;
export type ContactChannel = (typeof contactChannels)[number];

export const notificationAnswers = ['notified', 'notNotified', 'waiting'] as const;
export type NotificationAnswer = (typeof notificationAnswers)[number];

/** Who a notification card is about: a child with ties to a home, an unborn child, or a citizen under 18. */
export const childTies = [
  'ownHome',
  'otherHome',
  'bothHomes',
  'sibling',
  'elsewhere',
  'unborn',
  'citizen',
] as const;
export type ChildTie = (typeof childTies)[number];

export const crisisCentreAnswers = [
  'notNeededNow',
  'offeredAccepted',
  'offeredDeclined',
  'fullOrRefused',
  'cannotAskNow',
] as const;
export type CrisisCentreAnswer = (typeof crisisCentreAnswers)[number];

export const pathways = ['groupCourse', 'individualCourse', 'crisisCentre', 'otherHelp', 'notNow'] as const;
export type Pathway = (typeof pathways)[number];

export const courseForms = ['group', 'individual'] as const;
export type CourseForm = (typeof courseForms)[number];

export const planForms = ['withCitizen', 'staffOnly'] as const;
export type PlanForm = (typeof planForms)[number];

export const violenceSinceAnswers = ['yes', 'no', 'notTold', 'notAsked'] as const;
export type ViolenceSince = (typeof violenceSinceAnswers)[number];

export const closingReasons = [
  'goalsReached',
  'movedAway',
  'citizenWishes',
  'contactLost',
  'otherHelpTookOver',
  'notTargetGroup',
  'wrongPerson',
  'other',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** Events that make the risk evaluation due (journey, stage 3); 'planned…' also set a date before the day. */
export const caseEvents = [
  'newViolenceOrThreats',
  'escalation',
  'strangulation',
  'stalking',
  'separation',
  'release',
  'orderGivenOrEnded',
  'backToRelation',
  'leftCrisisCentre',
  'addressFound',
  'jobOrMoneyLoss',
  'suicidalWords',
  'silenceAfterContact',
  'pregnancyOrBirth',
  'plannedSeparation',
  'plannedJourney',
  'plannedMarriage',
  'plannedHearing',
] as const;
export type CaseEvent = (typeof caseEvents)[number];
export const plannedEvents = [
  'plannedSeparation',
  'plannedJourney',
  'plannedMarriage',
  'plannedHearing',
] as const satisfies readonly CaseEvent[];

/** Whether what may be planned (a break-up, a journey, a decision) still lies ahead. */
export const plannedAnswers = ['ahead', 'happened', 'notKnown'] as const;

/** Safety plan blocks A-R (practice). */
export const planBlocks = [
  'contact',
  'warningSigns',
  'gettingOut',
  'bagAndPapers',
  'economy',
  'codeWordAndPeople',
  'children',
  'digital',
  'workAndStudy',
  'policeAndLaw',
  'afterLeaving',
  'pets',
  'honour',
  'disabilityAndIllness',
  'migrant',
  'offersMenLgbt',
  'substanceMentalHealth',
  'ifSilent',
] as const;
export type PlanBlock = (typeof planBlocks)[number];

/** The eight core elements (model 2022, p. 5), as themes of a conversation. */
export const coreElements = [
  'coordination',
  'relationship',
  'detection',
  'recognition',
  'risk',
  'mirroring',
  'network',
  'agency',
] as const;
export type CoreElement = (typeof coreElements)[number];

export const consentTypes = ['obtain', 'disclose', 'participate'] as const;
export type ConsentType = (typeof consentTypes)[number];

export const exportProfiles = [
  'internalCase',
  'citizen',
  'cooperatingAgency',
  'protectivePartner',
  'notification',
] as const;
export type ExportProfile = (typeof exportProfiles)[number];

export * from './violenceVocabulary.ts';
export * from './wayOnVocabulary.ts';

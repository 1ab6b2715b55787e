import { groupReasonsEn } from './groupReasons.en.ts';
import { competenceWords, criterionWords, roleWords } from './lists.en.ts';
import { type About, type ReasonTexts } from './reasonText.ts';
import { shownDay } from './shownDay.ts';

/** Why a door is closed, what is held, what is due: one English sentence per reason, with the way on where there is one. */
const day = (about: About, key: string): string => shownDay(about[key], 'en');
const on = (about: About, key = 'on'): string => (about[key] === undefined ? '' : ` ${day(about, key)}`);
/** A card that nobody listed by hand has no label. */
const named = (about: About): string => String(about['label'] ?? '');
const child = (about: About): string => (named(about) === '' ? '' : ` about ${named(about)}`);
const after = (
  before: string,
  words: Readonly<Record<string, string>>,
  id: string | number | undefined,
): string => (words[String(id ?? '')] === undefined ? '' : `${before}${words[String(id)] ?? ''}`);
const cards = (about: About, one: string, many: (count: number) => string): string =>
  typeof about['count'] === 'number' && about['count'] > 1 ? many(about['count']) : one;
const sender = (about: About): string => String(about['sender'] ?? 'the sender');
const here = (days: string | number | undefined): string =>
  days === undefined ? '' : ` Here it is ${days === 1 ? '1 day' : `${String(days)} days`} at the most.`;

export const reasonsEn: ReasonTexts = {
  notSafeToAsk: () => 'Confirm first that it is safe to ask. Otherwise find another day.',
  outcomeMissing: () => 'Choose what came of it.',
  noDetectionYet: () => 'Nothing has been written about detection yet.',
  violenceNotTold: () =>
    'The citizen has not told about violence. Advice and support can be given all the same.',
  riskNotSigned: () => 'The risk evaluation is not signed.',
  riskNotInDate: (about) =>
    `The risk must be evaluated again${about['on'] === undefined ? '' : `. The last one held until${on(about)}`}.`,
  planNotSigned: () => 'The safety plan is not signed.',
  planNotBasedOnNewest: () => 'The safety plan builds on an older evaluation. Go through it and sign again.',
  caseUnreadable: () => 'Something in the case cannot be read.',
  cardOpen: (about) =>
    cards(
      about,
      `The notification${child(about)} is not answered.`,
      (count) => `${String(count)} notification cards are not answered.`,
    ),
  cardWaiting: (about) =>
    cards(
      about,
      `The notification${child(about)} waits for advice and still needs an answer.`,
      (count) => `${String(count)} notification cards wait for advice.`,
    ),
  crisisCentreNotAnswered: () => 'The question about a crisis centre is not answered.',
  actionsTodayMissing: () => 'Write what is done today.',
  tonightMissing: () => 'Write what is agreed for tonight, and who follows up.',
  whoWatchesMissing: () => 'Write who watches until the next working day.',
  targetGroupNotMet: (about) =>
    `The target group is not met${after(': ', criterionWords, about['criterion'])}. Key staff can give reasons for an exception.`,
  targetGroupNotKnown: (about) =>
    `We do not know yet whether the target group is met${after(': ', criterionWords, about['criterion'])}.`,
  competenceMissing: (about) =>
    `Someone trained${after(' in ', competenceWords, about['competence']).toLowerCase()} signs this. You can write a provisional note now.`,
  roleMissing: (about) =>
    `A colleague${after(' with the role ', roleWords, about['role']).toLowerCase()} signs this.`,
  lowLevelNeedsReason: () =>
    'The level is lower than one person can choose alone with these answers. Write why.',
  lowLevelNeedsSecondPerson: () => 'A second person trained in risk evaluation must agree on the level.',
  instrumentOnlyRaises: () =>
    'The level lies under a result from an instrument that may only be raised. Choose at least that level.',
  criticalNotAsked: (about) =>
    about['factor'] === 'safety'
      ? 'The citizen has not been asked how safe they feel right now. Ask, or choose a higher level.'
      : 'A serious sign has not been asked about yet. Ask, or choose a higher level.',
  changeableNeedsMeasure: () => 'Something that can be changed lacks a measure or a “not now, because”.',
  nextDateTooLate: (about) =>
    `The next date is too late. At the latest${on(about, 'latest')}.${here(about['officeDays'])}`,
  nextDateMissing: () => 'Choose the next date.',
  planNeedsEvaluation: () => 'The plan must build on a signed risk evaluation.',
  offerAgainMissing: () => 'Choose when the plan is offered again.',
  copyPlaceMissing: () =>
    'Write where the copy is kept so that nobody finds it. Otherwise the plan stays here.',
  decisionNotSigned: () => 'The overall judgement is not signed.',
  decisionNotThisCourse: () => 'The overall judgement points to other help than this course.',
  noToGroupNeedsOtherHelp: () => 'Write which other help the citizen gets. Supportive talks count.',
  criterionNeedsException: () =>
    'One of your criteria speaks against the group. Write why it is right all the same, or choose another help.',
  followUpDaysMissing: () => 'Set at least one day. Press “Propose days”, or add one.',
  legalBasisMissing: () => 'A formal decision names the law and section.',
  appealGuidanceMissing: () => 'A formal decision tells how the citizen can appeal.',
  courseAlreadyRunning: () => 'A course is already running.',
  courseNotRunning: () => 'No course is running. A supportive talk can always be written.',
  caseClosed: () => 'The case is closed. Reopen it to go on.',
  caseNotClosed: () => 'The case is open.',
  closingNeedsColleague: () => 'A colleague must look at the case before it is closed.',
  closingNeedsLastMessage: () => 'Write the last message, and how it was sent safely.',
  nothingToAnswer: () => 'There is nothing to answer here.',
  secondDisagreed: () =>
    'A colleague does not agree with the level. Make a new evaluation. Until then the higher level holds.',
  outsideNotNamed: () => 'No lead has named this person. Ask a lead to do so under “Staff”.',
  samePerson: () => 'It must be someone else than the one who signed first.',
  waitingNotWhenDanger: () => 'The child may be in danger now. Ring first, and answer the card afterwards.',
  waitTooLong: (about) =>
    `You can wait until the next working day at most${about['latest'] === undefined ? '' : `,${on(about, 'latest')}`}.`,
  answerIncomplete: () => 'Something is missing in the answer. Fill in the field.',
  noTieNotConfirmed: () => 'Answer whether you have any tie to the person using violence.',
  tieToPersonUsingViolence: () =>
    'With a tie to the person using violence you cannot take the case. Say no to it.',
  answeredByTheReceiver: (about) =>
    `Only ${String(about['receiver'] ?? 'the receiver')}${about['standIn'] === undefined || about['standIn'] === '' ? '' : ` or ${String(about['standIn'])}`} can answer. Call them if it is urgent.`,
  handoverToOneself: () => 'You cannot hand the case to yourself. Choose another receiver.',
  handoverClosedTo: (about) =>
    `The case is closed to ${String(about['name'] ?? 'the colleague')}. Choose somebody else.`,
  handoverNotYours: (about) =>
    `${String(about['carrier'] ?? 'A colleague')} has the case. Only who has it hands it on, or who steps in meanwhile.`,
  standInIsReceiver: () => 'The stand-in is the same as the receiver. Choose another stand-in.',
  onlyTheSender: () => 'Only whoever handed the case over can take it back.',
  notYoursToSay: () => 'You can write your own absence, or a colleague’s if you step in yourself.',
  absenceEndsBefore: () => 'The last day is before the first. Correct one of them.',
  absenceIsOver: () => 'The absence is already over. Choose a later last day.',
  standInIsAway: () => 'Whoever is away cannot step in as well. Choose somebody else.',
  channelIsWatched: () => 'Others can see that way on the phone. Choose another, or write why it is safe.',
  harmfulNetworkPerson: () => 'The person is not known to be safe. Do not make contact.',
  dateInPast: () => 'The date has passed. Choose today or a later day.',
  dateInFuture: () => 'The date is in the future. Choose today or an earlier day.',
  isAdult: () => 'The citizen is 18 or older.',
  isUnder18: () =>
    'The citizen is under 18. The children’s unit takes part, and the notification card stands open.',
  ageNotSaid: () => 'We do not know yet how old the citizen is.',
  hasToldOfViolence: () => 'The citizen has told about violence.',
  violenceNotKnownYet: () => 'We do not know yet whether there is violence.',
  relationIsClose: () => 'The person using violence is close to the citizen.',
  relationIsNotClose: () => 'The person using violence is not close to the citizen. There is other help.',
  relationNotSaid: () => 'We do not know yet who the other person is to the citizen.',
  isNotAtCrisisCentre: () => 'The citizen does not stay at a crisis centre.',
  staysAtCrisisCentre: () => 'The citizen stays at a crisis centre and gets support there.',
  crisisCentreStayNotSaid: () => 'We do not know yet whether the citizen stays at a crisis centre.',
  channelIsNever: () => 'That way is one we must never use. Choose another.',
  networkNotAgreed: () => 'The citizen has not agreed that the person is contacted.',
  networkPersonOnMap: () =>
    'The word stands for someone who harms, or whom you do not know. Make no contact. If it is another person, use another word.',
  peerNeedsTalk: () =>
    'First talk with the one who has lived through it about whether it fits. Then confirm the points.',
  notPaused: () => 'The case is not paused.',
  putOffNever: () => 'This cannot wait. Open the case, and begin with what stands first.',
  putOffTooLong: (about) => `It cannot wait that long. Choose a day, no later than${on(about, 'latest')}.`,
  settingBreaksRule: () => 'The change cannot be used. It breaks one of the rules of the model.',
  dangerNoted: (about) => `Danger was noted${on(about)}. A trained colleague must evaluate the risk.`,
  thoughtsOfSuicideTold: (about) =>
    `Thoughts of suicide were told of${on(about)}. Talk with the citizen about it today, and write down what was done.`,
  childInDanger: (about) =>
    `${named(about) === '' ? 'A child' : named(about)} may be in danger now. Ring first.`,
  evaluationsApart: () =>
    'Risk evaluation: written apart. Talk together today, and go by the most serious one.',
  imminentApart: () => 'Risk evaluation: written apart. Imminent danger holds. Talk together today.',
  waitIsOver: (about) => `The waiting time is over. Answer the notification${child(about)}.`,
  firstEvaluationDue: (about) => `The first risk evaluation is due${on(about)} or the next working day.`,
  firstEvaluationOverdue: (about) => `The first risk evaluation was due${on(about)}.`,
  evaluationDue: (about) => `The risk is to be evaluated again${on(about)}.`,
  evaluationDueByEvent: () => 'Something has happened. The risk is to be evaluated again today.',
  evaluationOverdue: (about) => `The risk evaluation was due${on(about)}.`,
  closingWaitsForLook: () => 'A colleague must look at the case before it can be closed.',
  secondPersonPending: () => 'The level waits for a colleague’s answer. Until then the higher level holds.',
  planLookAtToday: () => 'There is a newer evaluation. Go through the safety plan today.',
  planToRevise: (about) => `The safety plan is to be looked at${on(about)}.`,
  offerPlanAgain: (about) => `Offer a safety plan again${on(about)}.`,
  promisedContactDue: (about) =>
    `Promised contact${on(about)}${about['at'] === undefined ? '' : ` at ${String(about['at'])}`}. Look at the safe contact card first.`,
  talkAgreed: (about) => `Agreed talk${on(about)}. Look at the safe contact card first.`,
  followUpAgreed: (about) => `Agreed follow-up${on(about)}. Look at the safe contact card first.`,
  courseOfferDue: (about) => `Talk about a course again${on(about)}.`,
  waitingListDue: (about) =>
    `Make contact about the waiting list${on(about)}. Look at the safe contact card first.`,
  tryContactAgain: (about) => `Try to make contact again${on(about)}, as agreed.`,
  agreementDue: (about) => `There is an agreement${on(about)}. See it under “Working together”.`,
  handoverRefused: (about) =>
    [
      `${String(about['who'] ?? about['receiver'] ?? 'The receiver')} could not take the case.`,
      ...(about['writtenBy'] === undefined ? [] : [`${String(about['writtenBy'])} wrote it down.`]),
      about['reader'] === 'sender'
        ? 'It is still yours: hand it to somebody else, or keep it.'
        : `It is still with ${sender(about)}.`,
    ].join(' '),
  handoverWaiting: (about) => {
    if (about['reader'] === 'asked')
      return `${String(about['sender'] ?? 'A colleague')} wants to give you the case. Answer today.`;
    const has = about['reader'] === 'sender' ? 'yours' : `with ${sender(about)}`;
    return `${String(about['receiver'] ?? 'The receiver')} has not accepted yet. The case is still ${has}.`;
  },
  askAgainDue: (about) => `Ask again${on(about)}, when it is safe.`,
  pauseIsOver: (about) => `The pause ended${on(about)}.`,
  courseHeld: () => 'Something is missing before a new course can begin. What is running goes on.',
  contactSilent: () => 'The citizen has not answered. See what you agreed.',
  draftUnfinished: () => 'The draft is not signed.',
  notJournalisedYet: (about) =>
    cards(
      about,
      'One signed entry has not been entered in the municipality’s case system.',
      (count) => `${String(count)} signed entries have not been entered in the municipality’s case system.`,
    ),
  kindNotKnownHere: () => 'Something was written in a newer version. It is kept, but cannot be shown here.',
  ...groupReasonsEn,
};

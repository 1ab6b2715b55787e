import type { SourceRef } from './define.ts';

/**
 * Why something may not begin, may not be signed, is held, or is due: one id each, with its source.
 * The words stand in `text/reasons.da.ts` and `text/reasons.en.ts`, keyed by these ids.
 */
const model = (place: string): SourceRef => ({ work: 'model2022', place });
const practice = (place: string): SourceRef => ({ work: 'practiceKnowledge', place });

export const reasons = {
  notSafeToAsk: { source: practice('routine enquiry') },
  outcomeMissing: { source: model('p. 9-10') },
  noDetectionYet: { source: model('p. 9-10') },
  violenceNotTold: { source: model('p. 9') },
  riskNotSigned: { source: model('p. 11') },
  riskNotInDate: { source: model('p. 11') },
  planNotSigned: { source: model('p. 11') },
  planNotBasedOnNewest: { source: model('p. 11') },
  caseUnreadable: { source: practice('nothing is lost in silence') },
  cardOpen: { source: { work: 'childrensAct', place: '§ 133' } },
  cardWaiting: { source: { work: 'childrensAct', place: '§ 133' } },
  crisisCentreNotAnswered: { source: model('p. 11') },
  actionsTodayMissing: { source: model('p. 11') },
  tonightMissing: { source: model('p. 11') },
  whoWatchesMissing: { source: model('p. 11') },
  targetGroupNotMet: { source: model('p. 5-6') },
  targetGroupNotKnown: { source: model('p. 5-6') },
  competenceMissing: { source: model('p. 11, 15-16') },
  roleMissing: { source: model('p. 15') },
  lowLevelNeedsReason: { source: model('p. 11') },
  lowLevelNeedsSecondPerson: { source: model('p. 11') },
  instrumentOnlyRaises: { source: model('p. 11') },
  criticalNotAsked: { source: model('p. 11') },
  changeableNeedsMeasure: { source: model('p. 11') },
  nextDateTooLate: { source: model('p. 11') },
  nextDateMissing: { source: model('p. 11') },
  planNeedsEvaluation: { source: model('p. 11') },
  offerAgainMissing: { source: model('p. 11') },
  copyPlaceMissing: { source: practice('paper can kill') },
  decisionNotSigned: { source: model('p. 8-9') },
  decisionNotThisCourse: { source: model('p. 8-9') },
  noToGroupNeedsOtherHelp: { source: model('p. 9') },
  courseAlreadyRunning: { source: model('p. 13') },
  courseNotRunning: { source: model('p. 13') },
  caseClosed: { source: model('p. 14') },
  caseNotClosed: { source: model('p. 14') },
  closingNeedsColleague: { source: model('p. 14') },
  closingNeedsLastMessage: { source: model('p. 14') },
  nothingToAnswer: { source: practice('one answer, one question') },
  samePerson: { source: practice('second person') },
  waitingNotWhenDanger: { source: { work: 'childrensAct', place: '§ 133' } },
  waitTooLong: { source: { work: 'childrensAct', place: '§ 133' } },
  answerIncomplete: { source: practice('one answer, one question') },
  noTieNotConfirmed: { source: practice('conflict of interest') },
  channelIsWatched: { source: practice('safe contact') },
  harmfulNetworkPerson: { source: model('p. 12-13') },
  dateInPast: { source: practice('dates') },
  dateInFuture: { source: practice('dates') },
  // Said by the target group, criterion by criterion.
  isAdult: { source: model('p. 5') },
  isUnder18: { source: model('p. 5') },
  ageNotSaid: { source: model('p. 5') },
  hasToldOfViolence: { source: model('p. 5') },
  violenceNotKnownYet: { source: model('p. 5') },
  relationIsClose: { source: model('p. 5-6') },
  relationIsNotClose: { source: model('p. 5-6') },
  relationNotSaid: { source: model('p. 5-6') },
  isNotAtCrisisCentre: { source: model('p. 6') },
  staysAtCrisisCentre: { source: model('p. 6') },
  crisisCentreStayNotSaid: { source: model('p. 6') },
  // Said by single doors.
  channelIsNever: { source: practice('safe contact') },
  networkNotAgreed: { source: model('p. 12-13') },
  notPaused: { source: practice('pause') },
  putOffNever: { source: practice('a working day') },
  putOffTooLong: { source: practice('a working day') },
  // What is due, on the home page and on the case page.
  dangerNoted: { source: model('p. 11') },
  childInDanger: { source: { work: 'childrensAct', place: '§ 133' } },
  waitIsOver: { source: { work: 'childrensAct', place: '§ 133' } },
  firstEvaluationDue: { source: model('p. 11') },
  firstEvaluationOverdue: { source: model('p. 11') },
  evaluationDue: { source: model('p. 11') },
  evaluationDueByEvent: { source: model('p. 11') },
  evaluationOverdue: { source: model('p. 11') },
  secondPersonPending: { source: model('p. 11') },
  planLookAtToday: { source: model('p. 11') },
  planToRevise: { source: model('p. 11') },
  offerPlanAgain: { source: model('p. 11') },
  promisedContactDue: { source: practice('safe contact') },
  handoverWaiting: { source: practice('handover') },
  askAgainDue: { source: practice('routine enquiry') },
  pauseIsOver: { source: practice('pause') },
  courseHeld: { source: model('p. 13') },
  contactSilent: { source: model('p. 11') },
  draftUnfinished: { source: practice('drafts') },
  notJournalisedYet: { source: practice('journalising') },
  kindNotKnownHere: { source: practice('newer version') },
} as const satisfies Readonly<Record<string, { readonly source: SourceRef }>>;

export type ReasonCode = keyof typeof reasons;
/** A reason with what its sentence needs: labels, dates, counts. */
export interface Reason {
  readonly code: ReasonCode;
  readonly about?: Readonly<Record<string, string | number>>;
  /** Field of the step that can mend it, when there is one. */
  readonly field?: string;
}

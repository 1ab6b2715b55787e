import type { LocalDate } from '../entries/ids.ts';
import type {
  CaseFileSummary,
  ContactSummary,
  IntakeSummary,
  StreamSummary,
  Summary,
} from '../entries/summary.ts';
import type { Reason, ReasonCode } from '../model/reasons.ts';
import { isContactPurpose, reasonOfContact } from '../rules/agreedContacts.ts';
import { isAboutCase } from './aboutCases.ts';
import { dueAfterEvent, isDue, isOverdue } from '../rules/dueDates.ts';
import { aboutHandover } from '../rules/handoverReaders.ts';
import { movedByLeader, outUnanswered, toldByGroups, toldByLeaving } from '../rules/groups/toldByGroups.ts';
import type { NextUpKind } from './caseView.ts';
import { whileApart } from './whileApart.ts';

/** Something that is due in one case, with its reason; the words are the screen's. `on`: the day it has been due since. */
export interface Due {
  readonly kind: NextUpKind;
  readonly reason: Reason;
  readonly on: LocalDate | null;
  readonly overdue: boolean;
}
export const due = (
  kind: NextUpKind,
  code: ReasonCode,
  on: LocalDate | null,
  overdue = false,
  about = {},
): Due => ({ kind, reason: { code, about: on === null ? about : { on, ...about } }, on, overdue });

function inContact(
  { handover, promisedContacts, provisionalDanger }: ContactSummary,
  today: LocalDate,
): Due[] {
  const found = promisedContacts
    .filter(({ onDay }) => isDue(onDay, today))
    .map(({ onDay, at }) =>
      due('promisedContact', 'promisedContactDue', onDay, onDay < today, at === null ? {} : { at }),
    );
  if (provisionalDanger) found.push(due('danger', 'dangerNoted', null));
  if (handover !== null) {
    const { since, refused } = handover;
    const about = aboutHandover(handover, refused?.by);
    if (refused === undefined) found.push(due('handover', 'handoverWaiting', since, since < today, about));
    else found.push(due('handover', 'handoverRefused', refused.on, true, about));
  }
  return found;
}
function inIntake(intake: IntakeSummary, today: LocalDate): Due[] {
  const { openCards, waitingCards, childrenInDanger = 0, cardsWaitUntil = null } = intake;
  const found: Due[] = [];
  // Which of the cards is the one in danger, and who the child is, stands in the case alone.
  if (childrenInDanger > 0) found.push(due('childInDanger', 'childInDanger', today, true));
  if (openCards > 0) found.push(due('card', 'cardOpen', null, false, { count: openCards }));
  const over = cardsWaitUntil !== null && cardsWaitUntil < today;
  if (waitingCards > 0 && over) found.push(due('card', 'waitIsOver', cardsWaitUntil, true));
  else if (waitingCards > 0) found.push(due('card', 'cardWaiting', null, false, { count: waitingCards }));
  const first = intake.firstEvaluationDueOn;
  if (first !== null) {
    const from = intake.firstEvaluationOverdueFrom ?? dueAfterEvent(first).overdueFrom;
    const late = isOverdue(from, today);
    const code = late ? 'firstEvaluationOverdue' : 'firstEvaluationDue';
    found.push(due('firstEvaluation', code, first, late));
  }
  const { askAgainOn } = intake;
  if (askAgainOn !== null && isDue(askAgainOn, today))
    found.push(due('askAgain', 'askAgainDue', askAgainOn, askAgainOn < today));
  return found;
}
/** The agreed days; that of the waiting list as a leader has moved it. */
function agreedIn(
  file: CaseFileSummary,
  part: Summary['participation'],
): NonNullable<CaseFileSummary['agreedContacts']> {
  const agreed = file.agreedContacts ?? [];
  if (!movedByLeader(part, file)) return agreed;
  const others = agreed.filter(({ purpose }) => purpose !== 'waitingList');
  return part.recontactOn === null
    ? others
    : [...others, { onDay: part.recontactOn, purpose: 'waitingList' }];
}
function inCaseFile(file: CaseFileSummary, { participation }: Summary, today: LocalDate): Due[] {
  const { riskDueOn, planReviseOn, pausedUntil = null, notJournalised, agreementDays = [] } = file;
  const found: Due[] = [];
  const told = file.thoughtsOfSuicideOn ?? null;
  if (told !== null) found.push(due('thoughtsOfSuicide', 'thoughtsOfSuicideTold', told, told < today));
  found.push(...whileApart(file.apart ?? null));
  if (isOverdue(file.riskOverdueFrom, today))
    found.push(due('evaluationOverdue', 'evaluationOverdue', riskDueOn, true));
  else if (file.dueByEvent === true) found.push(due('evaluation', 'evaluationDueByEvent', riskDueOn));
  else if (isDue(riskDueOn, today)) found.push(due('evaluation', 'evaluationDue', riskDueOn));
  if (file.silent === true) found.push(due('silent', 'contactSilent', null));
  for (const day of agreementDays) if (isDue(day, today)) found.push(due('agreement', 'agreementDue', day));
  if (file.course === 'held') found.push(due('courseHeld', 'courseHeld', null));
  for (const { onDay, purpose } of agreedIn(file, participation))
    if (isDue(onDay, today) && isContactPurpose(purpose))
      found.push(due('promisedContact', reasonOfContact[purpose], onDay, onDay < today));
  if (file.levelPending)
    found.push(
      due('secondPerson', file.second?.disagreed === true ? 'secondDisagreed' : 'secondPersonPending', null),
    );
  if (file.lookWished != null) found.push(due('colleagueLook', 'closingWaitsForLook', null));
  if (file.path !== 'closed' && file.plan === 'lookAtToday') found.push(due('plan', 'planLookAtToday', null));
  else if (planReviseOn !== null && isDue(planReviseOn, today))
    found.push(due('plan', 'planToRevise', planReviseOn, planReviseOn < today));
  if (pausedUntil !== null && isDue(pausedUntil, today))
    found.push(due('pauseOver', 'pauseIsOver', pausedUntil, pausedUntil < today));
  if (notJournalised > 0)
    found.push(due('notJournalised', 'notJournalisedYet', null, false, { count: notJournalised }));
  return found;
}

/** What groups have told: worries, absences, and that a citizen goes there no more. */
const told = (part: NonNullable<Summary['participation']>, file: Summary['caseFile']) => {
  const out = outUnanswered(part, file);
  return [...toldByGroups(part), ...(out === null ? [] : [toldByLeaving(out)])];
};

/** Everything that is due in one case on one day, in no order. Reads its summary only. */
export const dueIn = (row: StreamSummary, today: LocalDate): Due[] => {
  const { summary, damaged } = row;
  return [
    ...(damaged === true && isAboutCase(row) ? [due('unreadable', 'caseUnreadable', null)] : []),
    ...(summary.contact ? inContact(summary.contact, today) : []),
    ...(summary.intake ? inIntake(summary.intake, today) : []),
    ...(summary.caseFile ? inCaseFile(summary.caseFile, summary, today) : []),
    ...(summary.participation && isAboutCase(row)
      ? told(summary.participation, summary.caseFile).map(({ kind, code, onDay }) =>
          due(kind, code, onDay, onDay < today),
        )
      : []),
  ];
};

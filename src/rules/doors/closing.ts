import type { Reason } from '../../model/reasons.ts';
import { isOverdue } from '../dueDates.ts';
import type { CaseFacts, Moment } from '../facts.ts';
import { cardReasons } from '../heldCourse.ts';
import { isHighOrImminent } from '../riskRules.ts';
import { caseIsOpen, hasRole, isFilled, unless } from './conditions.ts';
import type { Door } from './door.ts';

/** High, imminent, or an evaluation (the first one too) that is overdue: closing needs more than one pair of eyes. */
function closingNeedsCare({ risk, firstEvaluationOverdueFrom }: CaseFacts, { today }: Moment): boolean {
  if (risk === null) return isOverdue(firstEvaluationOverdueFrom, today);
  return isHighOrImminent(risk.holds) || isOverdue(risk.overdueFrom, today);
}
function colleagueReasons({ colleagueLookBy: look }: CaseFacts, { signer }: Moment): readonly Reason[] {
  if (look === null || !look.agrees) return [{ code: 'closingNeedsColleague' }];
  return unless(look.outside || look.person !== signer.person, 'samePerson');
}

/** Closing (stage 7, promise 7): no card open or waiting; never the citizen's justification. */
export const closingDoor: Door<'closing'> = (facts, body, moment) => {
  const care = closingNeedsCare(facts, moment);
  return [
    ...caseIsOpen(facts),
    ...cardReasons(facts),
    ...(care ? colleagueReasons(facts, moment) : []),
    ...unless(
      body === undefined || !care || isFilled(body.lastSafeMessage),
      'closingNeedsLastMessage',
      'lastSafeMessage',
    ),
  ];
};

/** A colleague's look. Where nobody else can be reached a lead names somebody from outside, and signs that. */
export const colleagueLookDoor: Door<'colleagueLook'> = (facts, body, moment) => [
  ...caseIsOpen(facts),
  ...(isFilled(body?.outsideName)
    ? hasRole(moment, 'lead').map((reason) => ({ ...reason, field: 'outsideName' }))
    : []),
];
/** Does closing wait for a colleague's look at this moment? */
export const closingWaitsForLook = (facts: CaseFacts, moment: Moment): boolean =>
  facts.closed === null && closingNeedsCare(facts, moment) && colleagueReasons(facts, moment).length > 0;

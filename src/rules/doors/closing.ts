import type { Reason } from '../../model/reasons.ts';
import { isOverdue } from '../dueDates.ts';
import type { CaseFacts, Moment } from '../facts.ts';
import { cardReasons } from '../heldCourse.ts';
import { isHighOrImminent } from '../riskRules.ts';
import { caseIsOpen, isFilled, outsideIsNamed, unless } from './conditions.ts';
import type { Door } from './door.ts';

/** High, imminent, or an evaluation (the first one too) that is overdue: closing needs more than one pair of eyes. */
function closingNeedsCare({ risk, firstEvaluationOverdueFrom }: CaseFacts, { today }: Moment): boolean {
  if (risk === null) return isOverdue(firstEvaluationOverdueFrom, today);
  return isHighOrImminent(risk.holds) || isOverdue(risk.overdueFrom, today);
}
function colleagueReasons({ colleagueLookBy: look }: CaseFacts, { signer }: Moment): readonly Reason[] {
  if (look === null || !look.agrees) return [{ code: 'closingNeedsColleague' }];
  // A lead who names somebody from outside may close; whoever else wrote that answer down is one pair of eyes.
  const lead = look.outside && signer.roles.includes('lead');
  return unless(lead || look.person !== signer.person, 'samePerson');
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

/** A colleague is asked to look. */
export const closingWishDoor: Door<'closingWish'> = (facts, _body, moment) => [
  ...caseIsOpen(facts),
  ...unless(closingWaitsForLook(facts, moment), 'nothingToAnswer'),
];

/**
 * A colleague's look: never by who asked for it. Where nobody else can be reached, somebody from outside whom a lead has
 * named; a lead may sign that also where the wish is their own.
 */
export const colleagueLookDoor: Door<'colleagueLook'> = (facts, body, moment) => {
  const { closingWish: wish } = facts;
  const { person, roles } = moment.signer;
  const outside = isFilled(body?.outsideName);
  const byLead = roles.includes('lead') && (body === undefined || outside);
  return [
    ...caseIsOpen(facts),
    ...unless(wish === null || wish.person !== person || byLead, 'samePerson'),
    ...(outside ? outsideIsNamed(body?.outsideName, moment) : []),
  ];
};

/** Does closing wait for a colleague's look at this moment? */
export const closingWaitsForLook = (facts: CaseFacts, moment: Moment): boolean =>
  facts.closed === null && closingNeedsCare(facts, moment) && colleagueReasons(facts, moment).length > 0;

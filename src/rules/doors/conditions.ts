import type { LocalDate } from '../../entries/ids.ts';
import type { Reason, ReasonCode } from '../../model/reasons.ts';
import type { Competence, Role } from '../../model/vocabulary.ts';
import { isOverdue } from '../dueDates.ts';
import type { CaseFacts, Moment } from '../facts.ts';
import { targetGroupReasons } from '../targetGroup.ts';

/** Conditions that several doors share: each gives its reasons, none means it holds. */
export const open: readonly Reason[] = [];

/** `because` when `broken`; the field is the one that can mend it. */
export function unless(
  holds: boolean,
  code: ReasonCode,
  field?: string,
  about?: Reason['about'],
): readonly Reason[] {
  if (holds) return open;
  return [{ code, ...(field === undefined ? {} : { field }), ...(about === undefined ? {} : { about }) }];
}
export const isFilled = (text: string | undefined): boolean => (text ?? '').trim() !== '';

export const caseIsOpen = (facts: CaseFacts): readonly Reason[] =>
  unless(facts.closed === null, 'caseClosed');

/** The competence is held today (self-declared counts until a lead says otherwise). Model 2022, p. 11 and 15-16. */
export const hasCompetence = ({ today, signer }: Moment, id: Competence): readonly Reason[] =>
  unless(
    signer.competences.some((held) => held.id === id && (held.until === null || held.until >= today)),
    'competenceMissing',
    undefined,
    { competence: id },
  );
export const hasRole = ({ signer }: Moment, role: Role): readonly Reason[] =>
  unless(signer.roles.includes(role), 'roleMissing', undefined, { role });

/** Somebody from outside answers only where a lead names them: signs it, or has named them before. */
export const outsideIsNamed = (name: string | undefined, { signer, outside }: Moment): readonly Reason[] =>
  unless(
    signer.roles.includes('lead') || (outside ?? []).some((named) => isSameName(named, name ?? '')),
    'outsideNotNamed',
    'outsideName',
  );
const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** An evaluation is signed, no event came after it, and its date has not passed. */
function evaluationInDate({ risk }: CaseFacts, { today }: Moment): readonly Reason[] {
  if (risk === null) return [{ code: 'riskNotSigned' }];
  return unless(risk.inDateByEvents && !isOverdue(risk.overdueFrom, today), 'riskNotInDate', undefined, {
    on: risk.dueOn,
  });
}
/** A plan is signed on the newest evaluation; staff's own plan counts as one. */
function planInPlace({ plan }: CaseFacts): readonly Reason[] {
  if (plan === null) return [{ code: 'planNotSigned' }];
  return unless(plan.basedOnNewest, 'planNotBasedOnNewest');
}
/** What a group or an individual course needs, at its decision and at its start. */
export const readyForCourse = (facts: CaseFacts, moment: Moment): readonly Reason[] => [
  ...evaluationInDate(facts, moment),
  ...planInPlace(facts),
  ...targetGroupReasons(facts),
];

export const notInFuture = (day: string | undefined, today: LocalDate, field: string): readonly Reason[] =>
  unless(day === undefined || day <= today, 'dateInFuture', field);
export const notInPast = (day: string | undefined, today: LocalDate, field: string): readonly Reason[] =>
  unless(day === undefined || day >= today, 'dateInPast', field);

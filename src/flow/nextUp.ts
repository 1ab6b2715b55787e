import type { LocalDate } from '../entries/ids.ts';
import type { Reason, ReasonCode } from '../model/reasons.ts';
import { nextOfEach, reasonOfContact } from '../rules/agreedContacts.ts';
import { isDue, isOverdue } from '../rules/dueDates.ts';
import type { CaseFacts } from '../rules/facts.ts';
import { aboutHandover } from '../rules/handoverReaders.ts';
import { heldReasons } from '../rules/heldCourse.ts';
import { asTold } from '../rules/groups/participantFacts.ts';
import { toldByGroups, toldByLeaving } from '../rules/groups/toldByGroups.ts';
import { unsettledLevel } from '../rules/unsettledLevel.ts';
import { runningClocks } from '../rules/newsAfterClosing.ts';
import { nextUpKinds, type NextUp, type NextUpKind } from './caseView.ts';
import { whileApart } from './whileApart.ts';

const line = (kind: NextUpKind, reason: Reason, on: LocalDate | null, overdue = false): NextUp => ({
  kind,
  reason,
  on,
  overdue,
});
const whenCome = (
  kind: NextUpKind,
  code: ReasonCode,
  on: LocalDate | null,
  today: LocalDate,
): readonly NextUp[] =>
  on !== null && isDue(on, today) ? [line(kind, { code, about: { on } }, on, on < today)] : [];

/** Due from its day on, and never late: how it went is asked, nobody is blamed. */
const whenDay = (kind: NextUpKind, code: ReasonCode, on: LocalDate, today: LocalDate): readonly NextUp[] =>
  whenCome(kind, code, on, today).map((due) => ({ ...due, overdue: false }));

function cards(facts: CaseFacts, today: LocalDate): readonly NextUp[] {
  return facts.children
    .filter((child) => child.card !== 'answered')
    .map((child) => {
      const about = { child: child.id, label: child.label };
      if (child.dangerNow) return line('childInDanger', { code: 'childInDanger', about }, today, true);
      if (child.card === 'open') return line('card', { code: 'cardOpen', about }, today);
      const over = child.waitUntil !== null && child.waitUntil < today;
      return line('card', { code: over ? 'waitIsOver' : 'cardWaiting', about }, child.waitUntil, over);
    });
}
function evaluations(facts: CaseFacts, today: LocalDate): readonly NextUp[] {
  const { risk, firstEvaluationDueOn: first, firstEvaluationOverdueFrom } = runningClocks(facts);
  if (risk === null) {
    if (first === null) return [];
    const late = isOverdue(firstEvaluationOverdueFrom, today);
    const code = late ? 'firstEvaluationOverdue' : 'firstEvaluationDue';
    return [line('firstEvaluation', { code, about: { on: first } }, first, late)];
  }
  const about = { on: risk.dueOn };
  if (isOverdue(risk.overdueFrom, today))
    return [line('evaluationOverdue', { code: 'evaluationOverdue', about }, risk.dueOn, true)];
  if (risk.dueByEvent) return [line('evaluation', { code: 'evaluationDueByEvent', about }, risk.dueOn)];
  return whenCome('evaluation', 'evaluationDue', risk.dueOn, today);
}
function plans({ plan }: CaseFacts, today: LocalDate): readonly NextUp[] {
  if (plan === null) return [];
  if (!plan.basedOnNewest) return [line('plan', { code: 'planLookAtToday' }, today)];
  return [
    ...whenCome('plan', 'planToRevise', plan.reviseOn, today),
    ...whenCome('plan', 'offerPlanAgain', plan.offerAgainOn, today),
  ];
}

/** Told today or before, and nobody has written what was done: late from the next day on. */
const thoughts = ({ thoughtsOfSuicide: told }: CaseFacts, today: LocalDate): readonly NextUp[] =>
  told === null
    ? []
    : [
        line(
          'thoughtsOfSuicide',
          { code: 'thoughtsOfSuicideTold', about: { on: told.on } },
          told.on,
          told.on < today,
        ),
      ];

/** What a group has told and nobody has answered. */
const fromGroups = ({ participant }: CaseFacts, today: LocalDate): readonly NextUp[] =>
  participant === null
    ? []
    : [
        ...toldByGroups(asTold(participant)),
        ...(participant.out === null || participant.outAnswered ? [] : [toldByLeaving(participant.out)]),
      ].map(({ kind, code, onDay }) => line(kind, { code, about: { on: onDay } }, onDay, onDay < today));

/**
 * What is owed whether the case is open or closed: danger nobody has evaluated, children, a life, evaluations signed
 * apart, what was told since the closing, and a promise to be in contact. Closing ends the days agreed before it; those that are there were agreed since.
 */
const always = (facts: CaseFacts, today: LocalDate): readonly NextUp[] => [
  ...(facts.provisional === null
    ? []
    : [line('danger', { code: 'dangerNoted', about: { on: facts.provisional.on } }, facts.provisional.on)]),
  ...fromGroups(facts, today),
  ...evaluations(facts, today),
  ...nextOfEach(facts.agreedContacts).flatMap(({ onDay, purpose }) =>
    whenCome('promisedContact', reasonOfContact[purpose], onDay, today),
  ),
  ...cards(facts, today),
  ...thoughts(facts, today),
  ...whileApart(unsettledLevel(facts)),
  ...facts.promisedContacts.flatMap(({ onDay, at }) =>
    isDue(onDay, today)
      ? [
          line(
            'promisedContact',
            { code: 'promisedContactDue', about: at === null ? { on: onDay } : { on: onDay, at } },
            onDay,
            onDay < today,
          ),
        ]
      : [],
  ),
  ...(facts.notJournalised.length > 0
    ? [
        line(
          'notJournalised',
          { code: 'notJournalisedYet', about: { count: facts.notJournalised.length } },
          null,
        ),
      ]
    : []),
];

function whileOpen(facts: CaseFacts, today: LocalDate): readonly NextUp[] {
  const { handover, risk } = facts;
  const held = heldReasons(facts);
  return [
    ...(held.length > 0 ? [line('courseHeld', { code: 'courseHeld' }, null)] : []),
    ...(handover?.answer === 'waiting'
      ? [
          line(
            'handover',
            { code: 'handoverWaiting', about: { ...aboutHandover(handover), on: handover.since } },
            handover.since,
            handover.since < today,
          ),
        ]
      : []),
    ...(handover?.answer === 'refused'
      ? [
          line(
            'handover',
            { code: 'handoverRefused', about: aboutHandover(handover, handover.answeredBy) },
            handover.answeredOn,
            true,
          ),
        ]
      : []),
    ...(risk?.second === 'pending'
      ? [line('secondPerson', { code: 'secondPersonPending' }, risk.signedOn)]
      : []),
    ...(risk?.second === 'disagreed'
      ? [line('secondPerson', { code: 'secondDisagreed' }, risk.signedOn)]
      : []),
    ...(facts.closingWish === null
      ? []
      : [line('colleagueLook', { code: 'closingWaitsForLook' }, facts.closingWish.on)]),
    ...plans(facts, today),
    ...(facts.silent ? [line('silent', { code: 'contactSilent' }, null)] : []),
    ...facts.agreementsAhead.flatMap(({ onDay }) => whenDay('agreement', 'agreementDue', onDay, today)),
    ...whenCome('pauseOver', 'pauseIsOver', facts.pausedUntil, today),
    ...(facts.toldOn === null ? whenCome('askAgain', 'askAgainDue', facts.askAgainOn, today) : []),
  ];
}

const rank = (kind: NextUpKind): number => nextUpKinds.indexOf(kind);
/** Most urgent first, and of what is as urgent the oldest day first. */
export const byUrgency = (one: Pick<NextUp, 'kind' | 'on'>, other: Pick<NextUp, 'kind' | 'on'>): number =>
  rank(one.kind) - rank(other.kind) || (one.on ?? '9999').localeCompare(other.on ?? '9999');

/** What is due in one case on one day, most urgent first, each with its reason. */
export function nextUpOf(facts: CaseFacts, today: LocalDate): readonly NextUp[] {
  const lines =
    facts.closed === null ? [...always(facts, today), ...whileOpen(facts, today)] : always(facts, today);
  return [...lines].sort(byUrgency);
}

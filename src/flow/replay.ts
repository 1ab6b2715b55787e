import { initialTransition } from 'xstate';
import type { AnyEntry } from '../entries/entry.ts';
import type { LocalDate } from '../entries/ids.ts';
import { isOverdue } from '../rules/dueDates.ts';
import type { CaseFacts } from '../rules/facts.ts';
import { heldReasons } from '../rules/heldCourse.ts';
import { caseMachine } from './caseMachine.ts';
import type { CaseValue, CaseView } from './caseView.ts';
import { nextUpOf } from './nextUp.ts';
import { takeIn, type Learnt } from './takeIn.ts';

/** The states of `caseMachine` (or of one a test has altered) for what was learnt, on one day. */
export function stateOf(learnt: Learnt, today: LocalDate, machine = caseMachine): CaseValue {
  const [snapshot] = initialTransition(machine, { learnt, today });
  // The regions are the machine's own; `record` only takes entries in and says nothing.
  const { record: _, ...value } = snapshot.value as CaseValue & { readonly record: string };
  return value;
}

/** Overdue stops at closing: a closed case has no clock. */
function overdueOf(facts: CaseFacts, today: LocalDate): CaseView['overdue'] {
  const running = facts.closed === null;
  const risk = running && isOverdue(facts.risk?.overdueFrom ?? null, today);
  const firstEvaluation =
    running && facts.risk === null && isOverdue(facts.firstEvaluationOverdueFrom, today);
  const since = risk
    ? (facts.risk?.overdueFrom ?? null)
    : firstEvaluation
      ? facts.firstEvaluationOverdueFrom
      : null;
  return { risk, firstEvaluation, since };
}

/**
 * Reads one case: its entries in any order, and the day. Every entry is accepted; time enters here, once, last.
 * Pure: the same entries and day give the same view.
 */
export function replay(entries: readonly AnyEntry[], now: { readonly today: LocalDate }): CaseView {
  const learnt = takeIn(entries);
  const { facts, noted, unknownKinds } = learnt;
  return {
    value: stateOf(learnt, now.today),
    facts,
    held: heldReasons(facts),
    overdue: overdueOf(facts, now.today),
    noted,
    unknownKinds,
    nextUp: nextUpOf(facts, now.today),
  };
}

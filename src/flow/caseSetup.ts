import { assign, setup } from 'xstate';
import type { AnyEntry } from '../entries/entry.ts';
import type { LocalDate } from '../entries/ids.ts';
import { isDue, isOverdue } from '../rules/dueDates.ts';
import type { CaseFacts } from '../rules/facts.ts';
import { heldReasons, isCourseRunning } from '../rules/heldCourse.ts';
import { nothingLearnt, takeIn, type Learnt } from './takeIn.ts';

/** What the machine carries: the entries, what they taught, and the day, which enters last. */
export interface CaseContext {
  readonly entries: readonly AnyEntry[];
  readonly learnt: Learnt;
  readonly today: LocalDate | null;
}
export type CaseMachineEvent =
  /** Signed entries have come: one just signed here, or many from a merge, in any order. */
  | { readonly type: 'entriesCame'; readonly entries: readonly AnyEntry[] }
  /** What was learnt from the same entries elsewhere (`replay` folds once, then asks for the states). */
  | { readonly type: 'learnt'; readonly learnt: Learnt }
  | { readonly type: 'today'; readonly today: LocalDate };

/** What is already learnt, and the day: all that the states need. */
export type CaseInput = Pick<CaseContext, 'learnt' | 'today'>;

export const emptyContext: CaseContext = { entries: [], learnt: nothingLearnt, today: null };

/** Has this day come? Before `today` has entered, nothing is due. */
const due = (on: LocalDate | null, today: LocalDate | null): boolean => today !== null && isDue(on, today);
const overdue = (from: LocalDate | null, today: LocalDate | null): boolean =>
  today !== null && isOverdue(from, today);

/** What a guard's name means: read from facts; it refuses nothing and compares no entry's time. */
type Meaning = (facts: CaseFacts, today: LocalDate | null) => boolean;
const means =
  (meaning: Meaning) =>
  ({ context }: { readonly context: CaseContext }): boolean =>
    meaning(context.learnt.facts, context.today);

const anyCard = (facts: CaseFacts, state: 'open' | 'waiting'): boolean =>
  facts.children.some((child) => child.card === state);

export const caseSetup = setup({
  types: {
    context: {} as CaseContext,
    events: {} as CaseMachineEvent,
    input: {} as CaseInput | undefined,
  },
  actions: {
    learn: assign(({ context, event }) => {
      if (event.type === 'today') return { today: event.today };
      if (event.type === 'learnt') return { learnt: event.learnt };
      const entries = [...context.entries, ...event.entries];
      return { entries, learnt: takeIn(entries) };
    }),
  },
  guards: {
    isClosed: means((facts) => facts.closed !== null),
    courseStarted: means(isCourseRunning),
    somethingIsMissing: means((facts) => heldReasons(facts).length > 0),
    courseEnded: means((facts) => facts.course !== null && facts.course.ended),
    followUpSigned: means((facts) => facts.followUps > 0),
    decisionSigned: means((facts) => facts.decision !== null),
    violenceTold: means((facts) => facts.toldOn !== null || facts.risk !== null),
    worryNotTold: means((facts) => facts.outcome === 'worryNotTold'),
    askedAndNotTold: means((facts) => facts.outcome === 'notTold' || facts.outcome === 'declined'),
    notSafeToAsk: means((facts) => facts.outcome === 'notSafeToAsk'),

    firstEvaluationOverdue: means(
      (facts, today) => facts.risk === null && overdue(facts.firstEvaluationOverdueFrom, today),
    ),
    firstEvaluationWanted: means((facts) => facts.risk === null && facts.firstEvaluationDueOn !== null),
    neverEvaluated: means((facts) => facts.risk === null),
    evaluationOverdue: means(
      (facts, today) => facts.closed === null && overdue(facts.risk?.overdueFrom ?? null, today),
    ),
    evaluationDue: means(
      (facts, today) =>
        facts.closed === null &&
        facts.risk !== null &&
        (facts.risk.dueByEvent || due(facts.risk.dueOn, today)),
    ),

    noPlan: means((facts) => facts.plan === null),
    newerEvaluation: means((facts) => facts.plan !== null && !facts.plan.basedOnNewest),
    planDayCame: means(
      (facts, today) =>
        due(facts.plan?.reviseOn ?? null, today) || due(facts.plan?.offerAgainOn ?? null, today),
    ),

    cardOpen: means((facts) => anyCard(facts, 'open')),
    cardWaiting: means((facts) => anyCard(facts, 'waiting')),
    noCard: means((facts) => facts.children.length === 0),

    silentAfterContact: means((facts) => facts.silent),
    pauseDayCame: means((facts, today) => due(facts.pausedUntil, today)),
    paused: means((facts) => facts.pausedUntil !== null),
  },
});

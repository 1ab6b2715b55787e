import type { Draft } from '../../entries/draft.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { EntryKind } from '../../entries/kinds.ts';
import type { CaseView } from '../../flow/caseView.ts';
import type { Reason } from '../../model/reasons.ts';
import type { StepId } from '../../model/steps/stepWords.ts';
import { amendsOf } from '../../rules/correctionGivens.ts';
import { doorOf } from '../../rules/doors/doors.ts';
import type { CaseFacts, Moment } from '../../rules/facts.ts';

export const taskIds = ['detection', 'situation', 'risk', 'plan', 'decision', 'course', 'followUp'] as const;
export type TaskId = (typeof taskIds)[number];

/** One line of the task list: what may be done now, what was last signed, and why something waits. */
export interface Task {
  readonly id: TaskId;
  readonly step: StepId;
  readonly givens: Readonly<Record<string, string>>;
  /** The day its newest entry was signed. */
  readonly signedOn: string | null;
  readonly times: number;
  readonly draft: Draft | null;
  /** Why it cannot be begun; none means it may. In the doors' own words. */
  readonly waits: readonly Reason[];
}

interface Plan {
  readonly id: TaskId;
  readonly step: StepId;
  readonly kind: EntryKind;
  readonly counts: readonly string[];
  readonly givens?: Readonly<Record<string, string>>;
}

/** Before its course is decided a course is started; once it runs, conversations are written. */
function plansFor(facts: CaseFacts): readonly Plan[] {
  const running = facts.course !== null && !facts.course.ended;
  return [
    { id: 'detection', step: 'detection', kind: 'detection', counts: ['detection'] },
    {
      id: 'situation',
      step: 'assessment',
      kind: 'assessment',
      counts: ['assessment'],
      givens: { marks: facts.marks.join(' ') },
    },
    { id: 'risk', step: 'riskEvaluation', kind: 'riskEvaluation', counts: ['riskEvaluation'] },
    {
      id: 'plan',
      step: 'safetyPlan',
      kind: 'safetyPlan',
      counts: ['safetyPlan'],
      givens: facts.risk === null ? {} : { evaluation: facts.risk.entry },
    },
    { id: 'decision', step: 'pathwayDecision', kind: 'pathwayDecision', counts: ['pathwayDecision'] },
    running
      ? { id: 'course', step: 'conversation', kind: 'conversation', counts: ['courseStart', 'conversation'] }
      : { id: 'course', step: 'courseStart', kind: 'courseStart', counts: ['courseStart', 'conversation'] },
    { id: 'followUp', step: 'followUp', kind: 'followUp', counts: ['followUp'] },
  ];
}

/** The task list of a case on one day. */
export function tasksOf(
  view: CaseView,
  entries: readonly AnyEntry[],
  drafts: readonly Draft[],
  moment: Moment,
): readonly Task[] {
  return plansFor(view.facts).map(({ id, step, kind, counts, givens = {} }) => {
    const signed = entries.filter((entry) => counts.includes(entry.kind));
    return {
      id,
      step,
      givens,
      signedOn: signed.at(-1)?.onDate ?? null,
      times: signed.length,
      draft: drafts.find(({ info }) => info.step === step && amendsOf(info.givens) === '') ?? null,
      waits: doorOf(kind)(view.facts, undefined, moment),
    };
  });
}

import type { Draft } from '../../entries/draft.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { EntryKind } from '../../entries/kinds.ts';
import type { CaseView } from '../../flow/caseView.ts';
import type { Reason, ReasonCode } from '../../model/reasons.ts';
import type { StepId } from '../../model/steps/stepWords.ts';
import { amendsOf } from '../../rules/correctionGivens.ts';
import { doorOf } from '../../rules/doors/doors.ts';
import type { CaseFacts, Moment } from '../../rules/facts.ts';

export const taskIds = [
  'detection',
  'situation',
  'risk',
  'plan',
  'decision',
  'preparing',
  'course',
  'followUp',
  'closing',
] as const;
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
  /** It may be written now, though it cannot be signed yet: it stays a draft meanwhile. */
  readonly mayBegin: boolean;
  /** Named by the title of its step: it is done once, not "again". */
  readonly byTitle: boolean;
  /** What else belongs to it and may begin now. */
  readonly more: readonly StepId[];
  /** The kind of entry it signs, where the person at work can sign none: they hold no key of its part. */
  readonly shut: EntryKind | null;
}

interface Plan {
  readonly id: TaskId;
  readonly step: StepId;
  readonly kind: EntryKind;
  readonly counts: readonly string[];
  readonly more?: readonly (readonly [StepId, EntryKind])[];
  readonly byTitle?: true;
  readonly givens?: Readonly<Record<string, string>>;
}

/** Another way than a course was decided, and no course has run. */
export const needsNoCourse = ({ decision, course, preparingTalks }: CaseFacts): boolean =>
  decision !== null &&
  decision.pathway !== 'groupCourse' &&
  decision.pathway !== 'individualCourse' &&
  course === null &&
  preparingTalks === 0;
/** Reasons that keep a closing from being signed and not from being written. */
const writtenMeanwhile: readonly ReasonCode[] = ['closingNeedsColleague', 'samePerson'];

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
    ...(needsNoCourse(facts)
      ? []
      : [
          {
            id: 'preparing' as const,
            step: 'preparingTalk' as const,
            kind: 'preparingTalk' as const,
            counts: ['preparingTalk'],
          },
        ]),
    running
      ? {
          id: 'course',
          step: 'conversation',
          kind: 'conversation',
          counts: ['courseStart', 'conversation'],
          more: [['courseEnd', 'courseEnd']],
        }
      : { id: 'course', step: 'courseStart', kind: 'courseStart', counts: ['courseStart', 'conversation'] },
    {
      id: 'followUp',
      step: 'followUp',
      kind: 'followUp',
      counts: ['followUp'],
      more: facts.course === null && facts.followUps === 0 ? [] : [['followUpPlan', 'followUpPlan']],
    },
    facts.closed === null
      ? {
          id: 'closing',
          step: 'closing',
          kind: 'closing',
          counts: ['closing'],
          byTitle: true,
          more:
            facts.closingWish === null
              ? [['closingWish', 'closingWish']]
              : [['colleagueLook', 'colleagueLook']],
        }
      : { id: 'closing', step: 'reopening', kind: 'reopening', counts: ['closing'], byTitle: true },
  ];
}

/** The task list of a case on one day. */
export function tasksOf(
  view: CaseView,
  entries: readonly AnyEntry[],
  drafts: readonly Draft[],
  moment: Moment,
  isShut: (kind: EntryKind) => boolean = () => false,
): readonly Task[] {
  const { facts } = view;
  const opens = (kind: EntryKind) => !isShut(kind) && doorOf(kind)(facts, undefined, moment).length === 0;
  return plansFor(facts).map(({ id, step, kind, counts, more = [], byTitle = false, givens = {} }) => {
    const signed = entries.filter((entry) => counts.includes(entry.kind));
    const waits = doorOf(kind)(facts, undefined, moment);
    const onlyLook = id === 'closing' && waits.some(({ code }) => writtenMeanwhile.includes(code));
    return {
      id,
      step,
      givens,
      byTitle,
      signedOn: signed.at(-1)?.onDate ?? null,
      times: signed.length,
      draft: drafts.find(({ info }) => info.step === step && amendsOf(info.givens) === '') ?? null,
      waits,
      shut: isShut(kind) ? kind : null,
      mayBegin:
        !isShut(kind) && waits.every(({ code }) => id === 'closing' && writtenMeanwhile.includes(code)),
      more: more.filter(([, of]) => opens(of) && (id !== 'closing' || onlyLook)).map(([each]) => each),
    };
  });
}

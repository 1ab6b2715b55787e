import type { EntryId, LocalDate } from '../entries/ids.ts';
import type { Reason } from '../model/reasons.ts';
import type { CaseFacts } from '../rules/facts.ts';

/** The state of each region of `caseMachine`; a state inside a state is written `{ course: 'running' }`. */
export interface CaseValue {
  readonly path:
    | 'begun'
    | 'askLater'
    | 'asked'
    | 'worried'
    | 'told'
    | 'decided'
    | { readonly course: 'running' | 'held' }
    | 'followUp'
    | 'closed';
  readonly risk: 'none' | 'wanted' | 'wantedOverdue' | 'inDate' | 'due' | 'overdue';
  readonly plan: 'none' | 'inPlace' | 'lookAtToday' | 'revise';
  readonly duty: 'none' | 'open' | 'waiting' | 'answered';
  readonly presence: 'here' | 'paused' | 'pauseOver' | 'silent';
}

/** Something that is due or stands open in one case. `on` is the day it falls due or has been due since. */
export interface NextUp {
  readonly kind: NextUpKind;
  readonly reason: Reason;
  readonly on: LocalDate | null;
  readonly overdue: boolean;
}
/**
 * Most urgent first: this order is the order of the lists (`docs/decisions/032-home-one-line-per-case.md`). Names are
 * signed (`putOff.what`): one is never used again for something else.
 */
export const nextUpKinds = [
  'danger',
  'childInDanger',
  'thoughtsOfSuicide',
  'evaluationsApart',
  'unreadable',
  'card',
  'firstEvaluation',
  'evaluationOverdue',
  'evaluation',
  'silent',
  'plan',
  'promisedContact',
  'clearance',
  'agreement',
  'secondPerson',
  'colleagueLook',
  'courseHeld',
  'pauseOver',
  'askAgain',
  'handover',
  'draft',
  'notJournalised',
] as const;
export type NextUpKind = (typeof nextUpKinds)[number];
/** Somebody may be hurt today: stands first, looks like danger, and is never behind a press. */
export const isDanger = ({ kind, reason }: Pick<NextUp, 'kind' | 'reason'>): boolean =>
  kind === 'danger' ||
  kind === 'childInDanger' ||
  kind === 'thoughtsOfSuicide' ||
  reason.code === 'imminentApart';

/** One case as it stands on one day: what `replay` returns. */
export interface CaseView {
  readonly value: CaseValue;
  readonly facts: CaseFacts;
  /** Why a running course shows `held`: it stops new starts only, nobody is turned away. */
  readonly held: readonly Reason[];
  readonly overdue: {
    readonly risk: boolean;
    readonly firstEvaluation: boolean;
    /** The first day it counted as overdue. */
    readonly since: LocalDate | null;
  };
  /** Entries that were accepted and moved nothing. */
  readonly noted: readonly EntryId[];
  /** Kinds from a newer version: kept, and said so. */
  readonly unknownKinds: readonly string[];
  readonly nextUp: readonly NextUp[];
}

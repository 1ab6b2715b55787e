import type { CompositionBody, GroupPlanBody } from '../../entries/bodies/group.ts';
import type { EntryId, LocalDate, PersonId, StreamId } from '../../entries/ids.ts';
import type { Attendance, GroupMove } from '../../model/groups/groupVocabulary.ts';

/** Who was reached, and when: closes a concern, or an absence without a word. */
export interface ReachedFacts {
  readonly entry: EntryId;
  readonly who: string;
  readonly onDay: LocalDate;
  readonly at: string;
  readonly agreed: string | null;
}
export interface ConcernFacts {
  readonly entry: EntryId;
  readonly case: StreamId;
  readonly onDay: LocalDate;
  readonly session: number | null;
  readonly what: string;
  readonly reached: ReachedFacts | null;
}
export interface PersonAtSession {
  readonly case: StreamId;
  readonly attendance: Attendance;
  /** 0 to 10, asked in private; null when it was not asked. */
  readonly wellBeing: number | null;
  readonly goal: string | null;
  readonly words: string | null;
  readonly network: string | null;
  readonly note: string | null;
}
/** One session as it was held. */
export interface SessionFacts {
  readonly entry: EntryId;
  readonly session: number;
  readonly onDay: LocalDate;
  readonly leaders: readonly PersonId[];
  readonly theme: string | null;
  readonly done: string | null;
  readonly people: readonly PersonAtSession[];
}
/** A session moved to another day (`onDay`), or cancelled (null). */
export interface SessionChangeFacts {
  readonly session: number;
  readonly onDay: LocalDate | null;
  readonly reason: string | null;
}
export interface CompositionFacts {
  readonly entry: EntryId;
  readonly onDate: LocalDate;
  readonly participants: readonly { readonly case: StreamId; readonly alias: string }[];
  /** How each pair stood when it was signed. */
  readonly body: CompositionBody;
}
export interface CatchUpFacts {
  readonly entry: EntryId;
  readonly case: StreamId;
  readonly onDay: LocalDate;
  readonly session: number | null;
  readonly text: string;
}

/** Everything the fold has learnt from the entries of one group. Serialisable, no `now` in it. */
export interface GroupFacts {
  /** The group's own stream; null before its first entry. */
  readonly group: StreamId | null;
  readonly plan: ({ readonly entry: EntryId } & GroupPlanBody) | null;
  readonly move: { readonly to: GroupMove; readonly on: LocalDate; readonly reason: string | null } | null;
  /** The newest change of each session. */
  readonly changes: readonly SessionChangeFacts[];
  readonly composition: CompositionFacts | null;
  /** The newest record of each session, by number. */
  readonly sessions: readonly SessionFacts[];
  /** In the order they were told. */
  readonly concerns: readonly ConcernFacts[];
  /** Absences without a word whose citizen, or somebody else, was reached. */
  readonly absencesReached: readonly ({
    readonly case: StreamId;
    readonly session: number | null;
  } & ReachedFacts)[];
  readonly catchUps: readonly CatchUpFacts[];
  /** Cover names by case, of everybody who was ever in it. */
  readonly aliases: readonly { readonly case: StreamId; readonly alias: string }[];
}

export const emptyGroupFacts: GroupFacts = {
  group: null,
  plan: null,
  move: null,
  changes: [],
  composition: null,
  sessions: [],
  concerns: [],
  absencesReached: [],
  catchUps: [],
  aliases: [],
};

/** The leaders the plan names, facilitating first. */
export const leadersOf = ({ plan }: Pick<GroupFacts, 'plan'>): readonly PersonId[] =>
  plan === null
    ? []
    : [plan.facilitating, ...(plan.supporting === undefined ? [] : [plan.supporting])].map(
        (person) => person as PersonId,
      );
/** Concerns nobody has written about whom was reached. */
export const openConcerns = ({ concerns }: Pick<GroupFacts, 'concerns'>): readonly ConcernFacts[] =>
  concerns.filter(({ reached }) => reached === null);
/** Where the group is; a session that was held says that it runs, whatever was written. */
export function lifeOf({ move, sessions }: GroupFacts): 'planned' | GroupMove {
  if (move?.to === 'cancelled' || move?.to === 'ended') return move.to;
  return sessions.length > 0 ? 'running' : (move?.to ?? 'planned');
}

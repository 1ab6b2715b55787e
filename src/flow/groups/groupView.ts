import type { EntryId, LocalDate, StreamId } from '../../entries/ids.ts';
import type { GroupFacts } from '../../rules/groups/groupFacts.ts';
import type { HeldParticipant, Members } from '../../rules/groups/held.ts';
import type { SessionDay } from '../../rules/groups/sessionDays.ts';

/** The state of each region of `groupMachine`. */
export interface GroupValue {
  readonly life: 'planned' | 'recruiting' | 'running' | 'ended' | 'cancelled';
  readonly together: 'none' | 'notSigned' | 'inPlace' | 'held';
  readonly worry: 'none' | 'absenceOpen' | 'concernOpen';
  readonly sessions: 'noDays' | 'ahead' | 'today' | 'toWriteUp' | 'allWritten';
}
/** The state of each region of `participantMachine`. */
export interface ParticipantValue {
  readonly list: 'none' | 'waiting' | 'paused' | 'withdrawn';
  readonly place:
    | 'none'
    | 'invited'
    | 'accepted'
    | 'composed'
    | 'attending'
    | 'held'
    | 'declined'
    | 'completed'
    | 'left'
    | 'movedToIndividual';
}
/** One citizen in the group, now or before, as a list shows them. */
export interface PersonInGroup extends ParticipantValue {
  readonly case: StreamId;
  /** Empty when no cover name of theirs is here. */
  readonly alias: string;
}
/** One group as it stands on one day: what `readGroup` returns. */
export interface GroupView {
  readonly value: GroupValue;
  readonly facts: GroupFacts;
  readonly members: Members;
  /** Everybody in the composition or placed here, in or out; by cover name. */
  readonly people: readonly PersonInGroup[];
  /** Found after the signing: nobody is turned away, key staff of both are rung. */
  readonly held: readonly HeldParticipant[];
  /** Every session with its day as it stands, and null where it is cancelled. */
  readonly days: readonly SessionDay[];
  /** The first session from today on that nobody has written up. */
  readonly next: { readonly session: number; readonly onDay: LocalDate } | null;
  readonly noted: readonly EntryId[];
  readonly unknownKinds: readonly string[];
}

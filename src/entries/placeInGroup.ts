import type { AbsenceInstruction, PlaceMove } from '../model/groups/groupVocabulary.ts';
import type { EntryId, LocalDate, StreamId } from './ids.ts';

/** A citizen said no to a group, stopped, moved to an individual course or completed: what comes now is key staff's to say. */
export interface OutOfGroup {
  readonly entry: EntryId;
  readonly to: PlaceMove;
  readonly onDay: LocalDate;
}
/** Of the last sessions only: what a leader is to do, never why. */
export interface Clearance {
  readonly group: StreamId;
  readonly sessionOn: LocalDate;
  readonly cleared: 'cleared' | 'notThisTime';
  readonly absence: AbsenceInstruction;
  readonly ring: { readonly name: string; readonly number: string };
  readonly standIn: { readonly name: string; readonly number: string };
  readonly tellLeader: string | null;
}

import type { PersonId, StreamId } from '../../entries/ids.ts';
import type { ParticipationSummary } from '../../entries/summary.ts';
import type { GroupFacts } from './groupFacts.ts';

/** What is known of citizens at a group's door: their participation parts, by case. */
export type Citizens = ReadonlyMap<
  StreamId,
  Pick<ParticipationSummary, 'waiting' | 'places' | 'checked' | 'checkedLeaders' | 'personsRecorded'>
>;
/** What a group's doors are told beside the moment: facts of other streams, as they are here now. */
export interface GroupMoment {
  readonly participants: Citizens;
  /** Who is a group leader in the team; null where that is not known here. */
  readonly groupLeaders: ReadonlySet<PersonId> | null;
}
/** Part of `Moment`: the group somebody is placed in, so that the door of the case can look at both. */
export interface PlacingMoment {
  readonly placing?: { readonly facts: GroupFacts; readonly participants: Citizens };
}

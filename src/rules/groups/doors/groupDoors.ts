import type { GroupKind } from '../../../entries/kindFacts.ts';
import type { BodyOf } from '../../../entries/kinds.ts';
import type { Reason } from '../../../model/reasons.ts';
import type { Moment } from '../../facts.ts';
import type { GroupFacts } from '../groupFacts.ts';
import type { GroupMoment } from '../groupMoment.ts';
import { compositionDoor } from './composition.ts';
import type { GroupDoor } from './groupDoor.ts';
import { groupMoveDoor, groupPlanDoor, sessionChangeDoor } from './plan.ts';
import { catchUpTalkDoor, groupSessionDoor, reachedDoor, safetyConcernDoor } from './sessions.ts';

export type GroupDoors = { readonly [K in GroupKind]: GroupDoor<K> };
/** One door per kind of a group's own stream. */
export const groupDoors: GroupDoors = {
  groupPlan: groupPlanDoor,
  groupMove: groupMoveDoor,
  sessionChange: sessionChangeDoor,
  composition: compositionDoor,
  groupSession: groupSessionDoor,
  safetyConcern: safetyConcernDoor,
  reached: reachedDoor,
  catchUpTalk: catchUpTalkDoor,
};

/**
 * Why an entry of a group may not begin (no body) or may not be signed (with one); no reasons means it may.
 * `registry`: the doors to ask, so that the explorer can plant a fault in one.
 */
export const groupDoorOf =
  <K extends GroupKind>(kind: K, registry: GroupDoors = groupDoors) =>
  (facts: GroupFacts, body: BodyOf<K> | undefined, moment: Moment, around: GroupMoment): readonly Reason[] =>
    (registry[kind] as GroupDoor<K>)(facts, body, moment, around);

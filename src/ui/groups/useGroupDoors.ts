import type { GroupKind } from '../../entries/kindFacts.ts';
import type { BodyOf } from '../../entries/kinds.ts';
import type { Reason } from '../../model/reasons.ts';
import { groupDoorOf } from '../../rules/groups/doors/groupDoors.ts';
import type { GroupFacts } from '../../rules/groups/groupFacts.ts';
import type { Citizens } from '../../rules/groups/groupMoment.ts';
import { useMoment, useSession } from '../shell/session.tsx';

/** Why something may not be signed in a group, here and now; nothing when it may. */
export function useGroupDoors(): <K extends GroupKind>(
  kind: K,
  facts: GroupFacts,
  body: BodyOf<K>,
  participants: Citizens,
) => readonly Reason[] {
  const moment = useMoment();
  const { team } = useSession();
  const groupLeaders = new Set(
    [...team.staff].flatMap(([person, { left, signer }]) =>
      left !== true && signer.roles.includes('groupLeader') ? [person] : [],
    ),
  );
  return (kind, facts, body, participants) =>
    groupDoorOf(kind)(facts, body, moment(), { participants, groupLeaders });
}

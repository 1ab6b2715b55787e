import type { GroupKind } from '../../entries/kindFacts.ts';
import type { BodyOf } from '../../entries/kinds.ts';
import type { Reason } from '../../model/reasons.ts';
import type { Moment } from '../../rules/facts.ts';
import type { GroupFacts } from '../../rules/groups/groupFacts.ts';
import type { Known } from '../../rules/groups/conflicts.ts';

/** Why something may not be signed in a group; nothing when it may. */
export const groupReasons = <K extends GroupKind>(
  _kind: K,
  _facts: GroupFacts,
  _body: BodyOf<K>,
  _moment: Moment,
  _around: Known,
): readonly Reason[] => [];

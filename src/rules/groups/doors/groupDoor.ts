import type { GroupKind } from '../../../entries/kindFacts.ts';
import type { BodyOf } from '../../../entries/kinds.ts';
import type { Reason } from '../../../model/reasons.ts';
import type { Moment } from '../../facts.ts';
import type { GroupFacts } from '../groupFacts.ts';
import type { GroupMoment } from '../groupMoment.ts';

/**
 * A door of a group's own stream says why something may not be. Without a body: may it begin; with one: may it be signed.
 * No reasons means open. It judges one signing on one machine, now, and never what is already signed.
 */
export type GroupDoor<K extends GroupKind> = (
  facts: GroupFacts,
  body: BodyOf<K> | undefined,
  moment: Moment,
  around: GroupMoment,
) => readonly Reason[];

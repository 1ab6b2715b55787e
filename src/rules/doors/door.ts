import type { BodyOf, EntryKind } from '../../entries/kinds.ts';
import type { Reason } from '../../model/reasons.ts';
import type { CaseFacts, Moment } from '../facts.ts';

/**
 * A door says why something may not be. Without a body: may it begin; with one: may it be signed.
 * No reasons means open. Doors judge one signing on one machine, now; they never judge what is already signed.
 */
export type Door<K extends EntryKind> = (
  facts: CaseFacts,
  body: BodyOf<K> | undefined,
  moment: Moment,
) => readonly Reason[];

import type { EntryOf } from '../../entries/entry.ts';
import type { EntryKind } from '../../entries/kinds.ts';
import type { CaseFacts } from '../../rules/facts.ts';

/**
 * What one signed entry teaches. It never refuses and never throws; an entry that finds nothing to move gives the
 * same facts back, and is then listed as noted. It reads no clock.
 */
export type Learner<K extends EntryKind> = (facts: CaseFacts, entry: EntryOf<K>) => CaseFacts;
export type Learners = { readonly [K in EntryKind]?: Learner<K> };

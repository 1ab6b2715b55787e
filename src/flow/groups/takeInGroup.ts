import type { AnyEntry, Entry } from '../../entries/entry.ts';
import type { EntryId } from '../../entries/ids.ts';
import { groupKinds, type GroupKind } from '../../entries/kindFacts.ts';
import { emptyGroupFacts, type GroupFacts } from '../../rules/groups/groupFacts.ts';
import { standing } from '../standing.ts';
import { knownEntry } from '../knownEntry.ts';
import { learnGroup, type GroupLearners } from './learnGroup.ts';
import { firstWordings } from './wordings.ts';

/** What the entries of a group have taught, and which of them moved nothing. */
export interface GroupLearnt {
  readonly facts: GroupFacts;
  readonly noted: readonly EntryId[];
  readonly unknownKinds: readonly string[];
}
export const noGroupLearnt: GroupLearnt = { facts: emptyGroupFacts, noted: [], unknownKinds: [] };

const ofGroups: ReadonlySet<string> = new Set(groupKinds);
const isOfGroup = (entry: Entry): entry is Extract<Entry, { readonly kind: GroupKind }> =>
  ofGroups.has(entry.kind);
/** Answers after what they answer, however a merge numbered them. */
const answersLast = (entries: readonly AnyEntry[]): readonly AnyEntry[] => [
  ...entries.filter(({ kind }) => kind !== 'reached'),
  ...entries.filter(({ kind }) => kind === 'reached'),
];

/**
 * Takes in the entries of one group in whatever order they came; every one is accepted. The same entries give the same
 * result, however they arrived. `from`: the learners, so that a test can plant a fault in one.
 */
export function takeInGroup(entries: readonly AnyEntry[], from: GroupLearners = learnGroup): GroupLearnt {
  const first = firstWordings(entries);
  const stands = answersLast(standing(entries));
  let facts: GroupFacts = { ...emptyGroupFacts, group: stands[0]?.stream.id ?? null };
  const noted: EntryId[] = [];
  const unknown = new Set<string>();
  for (const raw of stands) {
    const entry = knownEntry(raw);
    if (entry === null) {
      unknown.add(raw.kind);
      continue;
    }
    if (!isOfGroup(entry)) {
      noted.push(entry.id);
      continue;
    }
    const learner = from[entry.kind] as
      | ((facts: GroupFacts, entry: Entry, first: (id: EntryId) => EntryId) => GroupFacts)
      | undefined;
    const next = learner?.(facts, entry, first) ?? facts;
    if (next === facts) noted.push(entry.id);
    facts = next;
  }
  return { facts, noted, unknownKinds: [...unknown] };
}

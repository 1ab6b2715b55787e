import type { AnyEntry, Entry } from '../../entries/entry.ts';
import type { EntryId } from '../../entries/ids.ts';
import { isEntryKind, kindFacts } from '../../entries/kindFacts.ts';
import { noParticipant, type ParticipantFacts } from '../../rules/groups/participantFacts.ts';
import { standing } from '../standing.ts';
import { knownEntry } from '../knownEntry.ts';
import { learnParticipant, type ParticipantLearners } from './learnParticipant.ts';
import { firstWordings } from './wordings.ts';

export interface ParticipantLearnt {
  readonly facts: ParticipantFacts;
  readonly noted: readonly EntryId[];
  readonly unknownKinds: readonly string[];
}
/** Only what was written for the leader: no entry of any other compartment is ever looked at. */
const forTheLeader = ({ kind, compartment }: AnyEntry): boolean =>
  compartment === 'participation' && (!isEntryKind(kind) || kindFacts[kind].compartment === 'participation');

/**
 * Takes in what a waiting list, a group and key staff have told each other of one citizen, in any order; null when
 * nobody has written any of it. `from`: the learners, so that a test can plant a fault in one.
 */
export function takeInParticipant(
  entries: readonly AnyEntry[],
  from: ParticipantLearners = learnParticipant,
): ParticipantLearnt | null {
  const mine = standing(entries.filter(forTheLeader));
  const [earliest] = mine;
  if (earliest === undefined) return null;
  const first = firstWordings(entries);
  let facts = noParticipant(earliest.stream.id, earliest.onDate);
  const noted: EntryId[] = [];
  const unknown = new Set<string>();
  for (const raw of mine) {
    const entry = knownEntry(raw);
    if (entry === null) {
      unknown.add(raw.kind);
      continue;
    }
    const learner = from[entry.kind] as
      | ((facts: ParticipantFacts, entry: Entry, first: (id: EntryId) => EntryId) => ParticipantFacts)
      | undefined;
    const next = learner?.(facts, entry, first) ?? facts;
    if (next === facts) noted.push(entry.id);
    facts = next;
  }
  return { facts, noted, unknownKinds: [...unknown] };
}

/** What is known of one citizen on a waiting list and in groups; null: never on one. Pure, any order, no clock. */
export const readParticipant = (entries: readonly AnyEntry[]): ParticipantFacts | null =>
  takeInParticipant(entries)?.facts ?? null;

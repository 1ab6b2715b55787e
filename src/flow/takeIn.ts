import type { AnyEntry, Entry } from '../entries/entry.ts';
import type { EntryId } from '../entries/ids.ts';
import { emptyFacts } from '../rules/emptyFacts.ts';
import type { CaseFacts } from '../rules/facts.ts';
import { answeredOut } from './groups/answeredOut.ts';
import { readParticipant } from './groups/readParticipant.ts';
import { knownEntry } from './knownEntry.ts';
import { standing } from './standing.ts';
import { learnChildren } from './learn/learnChildren.ts';
import { learnDetection } from './learn/learnDetection.ts';
import { withMarks } from './learn/learnMarks.ts';
import type { Learner, Learners } from './learn/learner.ts';
import { learnPutOff, withNews } from './learn/learnPutOff.ts';
import { learnRisk } from './learn/learnRisk.ts';
import { learnWayOn } from './learn/learnWayOn.ts';

/** What entries have taught, and which of them moved nothing. */
export interface Learnt {
  readonly facts: CaseFacts;
  readonly noted: readonly EntryId[];
  readonly unknownKinds: readonly string[];
}
export const nothingLearnt: Learnt = { facts: emptyFacts, noted: [], unknownKinds: [] };

export const learners: Learners = {
  ...learnDetection,
  ...learnChildren,
  ...learnRisk,
  ...learnWayOn,
  ...learnPutOff,
};

/** One entry's lesson. Kinds that are only kept for reading (own words, agreements …) teach the machine nothing. */
export function learn(facts: CaseFacts, entry: Entry, from: Learners = learners): CaseFacts {
  // The kind of the entry picks its own learner; TypeScript cannot follow that through the union.
  const learner = from[entry.kind] as Learner<typeof entry.kind> | undefined;
  const learnt =
    learner === undefined ? facts : (learner as (facts: CaseFacts, entry: Entry) => CaseFacts)(facts, entry);
  return withMarks(withNews(learnt, entry), entry);
}

/**
 * What concerns a child is owed for good: every wording of the list of children is learnt in its own place, so that a
 * correction that leaves a child out takes no card away; and danger a correction tells of opens a card that was answered
 * before anybody knew (Children's Act § 133).
 */
function owedForGood({ kind, body }: AnyEntry): boolean {
  if (kind === 'children') return true;
  return kind === 'childFact' && (body as { readonly inDangerNow?: unknown }).inDangerNow === 'yes';
}

/**
 * Takes in entries in whatever order they came; every one is accepted. The same entries give the same result,
 * however they arrived. `from`: the learners, so that a test can plant a fault in one.
 */
export function takeIn(entries: readonly AnyEntry[], from: Learners = learners): Learnt {
  let facts = emptyFacts;
  const noted: EntryId[] = [];
  const unknown = new Set<string>();
  const stand = standing(entries, owedForGood);
  for (const raw of stand) {
    const entry = knownEntry(raw);
    if (entry === null) {
      unknown.add(raw.kind);
      continue;
    }
    const next = learn(facts, entry, from);
    if (next === facts && from[entry.kind] !== undefined) noted.push(entry.id);
    facts = next;
  }
  const participant = readParticipant(entries);
  return {
    facts: participant === null ? facts : { ...facts, participant: answeredOut(participant, stand) },
    noted,
    unknownKinds: [...unknown],
  };
}

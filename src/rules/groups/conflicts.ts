import type { EntryId, PersonId, StreamId } from '../../entries/ids.ts';
import type { ParticipationSummary } from '../../entries/summary.ts';
import type { ConflictAnswer } from '../../model/groups/groupVocabulary.ts';

/**
 * Who must not meet: key staff's word about two people, never worked out by the product (promise 6). A pair nobody
 * answered is not checked, and blocks a composition like a conflict.
 */
export type Answer = ConflictAnswer | 'notChecked';
export type ChecksOf = Pick<ParticipationSummary, 'checked'>;
export type KnownChecks = ReadonlyMap<StreamId, ChecksOf>;
export type LeaderChecksOf = Pick<ParticipationSummary, 'checkedLeaders'>;
export type Known = ReadonlyMap<
  StreamId,
  ChecksOf & LeaderChecksOf & Pick<ParticipationSummary, 'personsRecorded'>
>;

interface OneAnswer {
  readonly answer: ConflictAnswer;
  readonly entry: EntryId;
  readonly after: readonly EntryId[];
}
/** Conflicts that no answer of "no conflict" names as what it replaces. In no order, each once. */
export function holding(answers: readonly OneAnswer[]): readonly EntryId[] {
  if (!answers.some(({ answer }) => answer === 'mustNotMeet')) return [];
  const conflicts = answers.filter(({ answer }) => answer === 'mustNotMeet');
  const named = new Set(answers.flatMap(({ answer, after }) => (answer === 'noConflictFound' ? after : [])));
  return [...new Set(conflicts.map(({ entry }) => entry))].filter((entry) => !named.has(entry));
}
/** How several answers about the same two stand: a conflict holds until an answer that names it says otherwise. */
export function standingAnswer(answers: readonly OneAnswer[]): Answer {
  if (answers.length === 0) return 'notChecked';
  return holding(answers).length > 0 ? 'mustNotMeet' : 'noConflictFound';
}

/** One citizen's answers by whom they are about: made once for each list, which never changes once it is read. */
const byWhom = new WeakMap<ChecksOf['checked'], ReadonlyMap<StreamId, readonly OneAnswer[]>>();
const none: readonly OneAnswer[] = [];
function answersOf(one: StreamId, other: StreamId, known: KnownChecks): readonly OneAnswer[] {
  const checked = known.get(one)?.checked;
  if (checked === undefined || checked.length === 0) return none;
  const made = byWhom.get(checked);
  if (made !== undefined) return made.get(other) ?? none;
  const fresh = new Map<StreamId, OneAnswer[]>();
  for (const check of checked) {
    const before = fresh.get(check.with);
    if (before === undefined) fresh.set(check.with, [check]);
    else before.push(check);
  }
  byWhom.set(checked, fresh);
  return fresh.get(other) ?? none;
}
function answersAbout(one: StreamId, other: StreamId, known: KnownChecks): readonly OneAnswer[] {
  const [here, there] = [answersOf(one, other, known), answersOf(other, one, known)];
  if (there.length === 0) return here;
  return here.length === 0 ? there : [...here, ...there];
}

/** What key staff say of two citizens; answers of both sides are read together. Nobody has to meet themselves. */
export function pairAnswer(one: StreamId, other: StreamId, participants: KnownChecks): Answer {
  if (one === other) return 'noConflictFound';
  return standingAnswer(answersAbout(one, other, participants));
}
/** The conflicts between two that hold: what an answer must name (`basedOn.entries`) to say otherwise. */
export const conflictsToName = (
  one: StreamId,
  other: StreamId,
  participants: KnownChecks,
): readonly EntryId[] => holding(answersAbout(one, other, participants));

/** Whether a leader may lead this citizen. */
export const leaderAnswer = (
  of: StreamId,
  person: PersonId,
  participants: ReadonlyMap<StreamId, LeaderChecksOf>,
): Answer =>
  participants.get(of)?.checkedLeaders.find((checked) => checked.person === person)?.answer ?? 'notChecked';

/** Two who may not be together: two citizens, or a citizen and a leader. */
export type Pair =
  | { readonly kind: 'pair'; readonly one: StreamId; readonly other: StreamId }
  | { readonly kind: 'leader'; readonly case: StreamId; readonly leader: PersonId };
export interface CompositionCheck {
  readonly conflicts: readonly Pair[];
  readonly notChecked: readonly Pair[];
  /** Citizens in whose case nobody is recorded, or nobody has looked: "no conflict found" says little of them. */
  readonly withoutPersons: number;
}

/**
 * Every pair of a group, and every citizen with every leader. Eight people are 28 pairs, so it is asked anew whenever it
 * is shown. The same citizen named twice counts once; a citizen nothing is known of is not checked.
 */
export function compositionCheck(
  cases: readonly StreamId[],
  leaders: readonly PersonId[],
  participants: Known,
): CompositionCheck {
  const once = [...new Set(cases)];
  const conflicts: Pair[] = [];
  const notChecked: Pair[] = [];
  const put = (answer: Answer, pair: Pair): void => {
    if (answer === 'mustNotMeet') conflicts.push(pair);
    else if (answer === 'notChecked') notChecked.push(pair);
  };
  once.forEach((one, at) => {
    for (const other of once.slice(at + 1))
      put(pairAnswer(one, other, participants), { kind: 'pair', one, other });
    for (const leader of new Set(leaders))
      put(leaderAnswer(one, leader, participants), { kind: 'leader', case: one, leader });
  });
  const withoutPersons = once.filter((one) => (participants.get(one)?.personsRecorded ?? 0) === 0).length;
  return { conflicts, notChecked, withoutPersons };
}

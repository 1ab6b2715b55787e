import type { DraftValues } from '../../../entries/draft.ts';
import { asPersonId, asStreamId, type EntryId, type PersonId, type StreamId } from '../../../entries/ids.ts';
import type { BodyOf } from '../../../entries/kinds.ts';
import { conflictAnswers, type ConflictAnswer } from '../../../model/groups/groupVocabulary.ts';
import { conflictsToName } from '../../../rules/groups/conflicts.ts';
import type { Participants } from '../composition/compositionValues.ts';

/** Answers that are not signed yet, as a draft keeps them: one per citizen and one per leader. */
const pairStart = 'with/';
const leaderStart = 'leader/';
export const pairPath = (other: StreamId): string => `${pairStart}${other}`;
export const leaderPath = (person: PersonId): string => `${leaderStart}${person}`;
export const linkPath = (other: StreamId, field: 'person' | 'otherPerson' | 'how'): string =>
  `link/${other}/${field}`;

const textIn = (values: DraftValues, path: string): string => {
  const value = values[path];
  return typeof value === 'string' ? value.trim() : '';
};
export const answerAt = (values: DraftValues, path: string): ConflictAnswer | null =>
  conflictAnswers.find((one) => one === textIn(values, path)) ?? null;

export interface TypedChecks {
  readonly pairs: readonly { readonly other: StreamId; readonly answer: ConflictAnswer }[];
  readonly leaders: readonly { readonly person: PersonId; readonly answer: ConflictAnswer }[];
}
export function checksIn(values: DraftValues): TypedChecks {
  const found = (start: string) =>
    Object.keys(values).flatMap((path) => {
      const answer = path.startsWith(start) ? answerAt(values, path) : null;
      return answer === null ? [] : [{ id: path.slice(start.length), answer }];
    });
  return {
    pairs: found(pairStart).map(({ id, answer }) => ({ other: asStreamId(id), answer })),
    leaders: found(leaderStart).map(({ id, answer }) => ({ person: asPersonId(id), answer })),
  };
}

/** Why two must not meet, of each conflict; null while it is not said who it is about. */
export const linkIn = (values: DraftValues, other: StreamId): BodyOf<'personLink'> | null => {
  const [person, otherPerson, how] = (['person', 'otherPerson', 'how'] as const).map((field) =>
    textIn(values, linkPath(other, field)),
  );
  if (person === undefined || person === '' || otherPerson === undefined || otherPerson === '') return null;
  return { person, other, otherPerson, ...(how === undefined || how === '' ? {} : { how }) };
};

/**
 * The answers these take the place of: an answer of "no conflict" names every conflict that holds about the same two, of
 * both sides, and otherwise changes nothing.
 */
export function answersChanged(
  stream: StreamId,
  { pairs, leaders }: TypedChecks,
  participants: Participants,
): readonly EntryId[] {
  const cleared = pairs.filter(({ answer }) => answer === 'noConflictFound');
  const ofPairs = cleared.flatMap(({ other }) => conflictsToName(stream, other, participants));
  const ofLeaders = leaders.flatMap(({ person, answer }) =>
    answer === 'noConflictFound'
      ? (participants.get(stream)?.checkedLeaders.find((one) => one.person === person)?.entries ?? [])
      : [],
  );
  return [...new Set([...ofPairs, ...ofLeaders])];
}

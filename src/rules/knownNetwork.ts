import type { BodyOf } from '../entries/kinds.ts';
import type { NetworkPart } from '../model/situationVocabulary.ts';
import type { AnswerState } from '../model/vocabulary.ts';
import { mergedByWord, sameWord } from './mergedByWord.ts';

/** Somebody around the citizen, as the network map shows them. Nothing here says that anybody may be contacted. */
export interface NetworkPerson {
  readonly label: string;
  readonly relation: string | null;
  readonly part: NetworkPart;
  readonly knows: AnswerState | null;
  readonly safe: AnswerState | null;
}

const isSaid = (answer: AnswerState | null): boolean => answer === 'yes' || answer === 'no';
/** A yes or a no stands until another one: an answer that is not there takes nothing away. */
const newest = (before: AnswerState | null, now: AnswerState | null): AnswerState | null =>
  isSaid(now) || !isSaid(before) ? (now ?? before) : before;

const joined = (before: NetworkPerson, now: NetworkPerson): NetworkPerson => ({
  label: before.label,
  relation: now.relation ?? before.relation,
  part: now.part === 'notKnown' ? before.part : now.part,
  knows: newest(before.knows, now.knows),
  safe: newest(before.safe, now.safe),
});

/** Two relations that were both told and differ are two people under one word. */
const sameRelation = (before: NetworkPerson, now: NetworkPerson): boolean =>
  before.relation === null || now.relation === null || sameWord(before.relation, now.relation);
const alike = (before: NetworkPerson, now: NetworkPerson): boolean =>
  before.part === now.part && (before.relation === null) === (now.relation === null);
/** Somebody who harms never becomes a helper by a later list: both lines stand, until the first one is amended. */
const canBeOne = (before: NetworkPerson, now: NetworkPerson): boolean =>
  sameRelation(before, now) &&
  !(before.part === 'harms' && (now.part === 'helps' || now.part === 'couldHelp'));

/** The network after one more list. */
export const withNetwork = (
  before: readonly NetworkPerson[],
  now: readonly NetworkPerson[],
): readonly NetworkPerson[] => mergedByWord(before, now, { alike, canBeOne, join: joined });

/** The people of one signed assessment. Who was given no part is not known. */
export const networkIn = (people: BodyOf<'assessment'>['networkPeople'] = []): readonly NetworkPerson[] =>
  people.map(({ label, relation, part, knows, safeToContact }) => ({
    label,
    relation: relation ?? null,
    part: part ?? 'notKnown',
    knows: knows ?? null,
    safe: safeToContact ?? null,
  }));

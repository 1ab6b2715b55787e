import type { BodyOf } from '../entries/kinds.ts';
import type { NetworkPart } from '../model/situationVocabulary.ts';
import type { AnswerState } from '../model/vocabulary.ts';
import { mergedByWord } from './mergedByWord.ts';

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

/** The network after one more list: somebody who harms stays so until it was said otherwise. */
export const withNetwork = (
  before: readonly NetworkPerson[],
  now: readonly NetworkPerson[],
): readonly NetworkPerson[] => mergedByWord(before, now, joined);

/** The people of one signed assessment. Who was given no part is not known. */
export const networkIn = (people: BodyOf<'assessment'>['networkPeople'] = []): readonly NetworkPerson[] =>
  people.map(({ label, relation, part, knows, safeToContact }) => ({
    label,
    relation: relation ?? null,
    part: part ?? 'notKnown',
    knows: knows ?? null,
    safe: safeToContact ?? null,
  }));

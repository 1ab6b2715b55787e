import type { CompositionBody, GroupPlanBody } from '../../../entries/bodies/group.ts';
import type { DraftValues } from '../../../entries/draft.ts';
import { asStreamId, type PersonId, type StreamId } from '../../../entries/ids.ts';
import type { ParticipationSummary } from '../../../entries/summary.ts';
import type { PathwayCriterion } from '../../../model/local/pathwayCriteria.ts';
import { criterionAnswers } from '../../../model/vocabulary.ts';
import type { CompositionText } from '../../../text/rooms/composition.da.ts';
import { leaderAnswer, pairAnswer } from '../../../rules/groups/conflicts.ts';

type CriterionAnswer = (typeof criterionAnswers)[number];
export type Participants = ReadonlyMap<StreamId, ParticipationSummary>;

/** The composition as a draft keeps it: who is in, by case, in the order they were chosen. */
export const inPath = 'in';
export const answerPath = (criterion: string): string => `criteria/${criterion}/answer`;
export const notePath = (criterion: string): string => `criteria/${criterion}/note`;

export const chosenIn = (values: DraftValues): readonly StreamId[] => {
  const ids = values[inPath];
  return Array.isArray(ids) ? [...new Set(ids as readonly string[])].map(asStreamId) : [];
};
const textIn = (values: DraftValues, path: string): string => {
  const value = values[path];
  return typeof value === 'string' ? value.trim() : '';
};
export const answerIn = (values: DraftValues, criterion: string): CriterionAnswer | null =>
  criterionAnswers.find((one) => one === textIn(values, answerPath(criterion))) ?? null;

type Size = Pick<GroupPlanBody, 'least' | 'most'>;
/** Outside what the plan says somebody writes why (model 2022, p. 13). */
export const isUnusualSize = (count: number, { least, most }: Size): boolean => count < least || count > most;

/** What would be signed: everybody who is in, each two and each with the leaders as key staff's answers stand. */
export function compositionOf(
  values: DraftValues,
  participants: Participants,
  plan: Size,
  leaders: readonly PersonId[],
  criteria: readonly PathwayCriterion[],
): CompositionBody {
  const chosen = chosenIn(values);
  const pairs = chosen.flatMap((one, at) =>
    chosen.slice(at + 1).flatMap((other) => {
      const answer = pairAnswer(one, other, participants);
      return answer === 'notChecked' ? [] : [{ one, other, answer }];
    }),
  );
  const withLeaders = chosen.flatMap((of) =>
    leaders.flatMap((leader) => {
      const answer = leaderAnswer(of, leader, participants);
      return answer === 'notChecked' ? [] : [{ case: of, leader, answer }];
    }),
  );
  const [sizeReason, reasons] = [textIn(values, 'sizeReason'), textIn(values, 'reasons')];
  return {
    participants: chosen.map((of) => ({ case: of, alias: participants.get(of)?.alias || '–' })),
    pairs,
    leaders: withLeaders,
    criteria: criteria.map(({ id, text }) => {
      const answer = answerIn(values, id);
      const note = textIn(values, notePath(id));
      return { id, text, ...(answer === null ? {} : { answer }), ...(note === '' ? {} : { note }) };
    }),
    ...(isUnusualSize(chosen.length, plan) && sizeReason !== '' ? { sizeReason } : {}),
    ...(reasons === '' ? {} : { reasons }),
  };
}

/** The composition as it reads for good. `names`: cover words of those who are in. */
export const compositionNote = (
  body: CompositionBody,
  group: string,
  names: string,
  words: CompositionText,
): string =>
  [
    words.noteTitle(group, names),
    words.noteChecked,
    ...body.criteria.flatMap(({ text, answer, note }) =>
      answer === undefined ? [] : [`${text} ${words.answers[answer]}. ${note ?? ''}`.trim()],
    ),
    ...(body.sizeReason === undefined ? [] : [`${words.sizeReason} ${body.sizeReason}`]),
    ...(body.reasons === undefined ? [] : [body.reasons]),
  ].join('\n');

import type { Pack, PackItem, PackRule } from '../../model/instruments/pack.ts';
import { itemAnswer, type ItemAnswer } from './itemAnswer.ts';
import type { InstrumentAnswers } from './result.ts';

/** One item as a rule meets it; `item` is null when the rule names an item the pack does not have. */
export interface Met {
  readonly id: string;
  readonly item: PackItem | null;
  readonly answer: ItemAnswer;
}

/** A rule's items with their answers, in the rule's order; an item named twice is met once. */
export function metBy(
  rule: { readonly items: PackRule['items'] },
  pack: Pack,
  answers: InstrumentAnswers,
): readonly Met[] {
  return [...new Set(rule.items)].map((id) => {
    const item = pack.items.find((each) => each.id === id) ?? null;
    return { id, item, answer: item === null ? { kind: 'none' } : itemAnswer(item, answers) };
  });
}

/** Ids of those without an answer. */
export const withoutAnswerIn = (met: readonly Met[]): readonly string[] =>
  met.filter(({ answer }) => answer.kind === 'none').map(({ id }) => id);

import type { PackItem } from '../../model/instruments/pack.ts';
import type { InstrumentAnswers } from './result.ts';

/** What an item's answer says. `none`: not known, refused, not asked, nothing, or no option of the item. */
export type ItemAnswer =
  | { readonly kind: 'word'; readonly word: 'yes' | 'no' | 'notApplicable' }
  /** `value` as the manual counts it, reversed where the item is; `given` before that. */
  | { readonly kind: 'value'; readonly value: number; readonly given: number }
  | { readonly kind: 'none' };

const none: ItemAnswer = { kind: 'none' };

/** Lowest and highest value of an item whose options are worth a number; null for one answered in words. */
export function itemRange(item: PackItem): { readonly from: number; readonly to: number } | null {
  const values = item.options.flatMap((option) => (typeof option === 'string' ? [] : [option.value]));
  return values.length === 0 ? null : { from: Math.min(...values), to: Math.max(...values) };
}

/** Reads one answer by what the item offers. Total: whatever is given, there is an answer or none. */
export function itemAnswer(item: PackItem, answers: InstrumentAnswers): ItemAnswer {
  const known: unknown = answers;
  const given: unknown = Object.hasOwn(Object(known) as object, item.id) ? answers[item.id] : undefined;
  if (typeof given !== 'string' && typeof given !== 'number') return none;
  const word = String(given);
  for (const option of item.options) {
    if (typeof option === 'string') {
      if (option === word && (option === 'yes' || option === 'no' || option === 'notApplicable'))
        return { kind: 'word', word: option };
    } else if (option.answer === word) {
      const range = itemRange(item);
      const value = item.reversed && range !== null ? range.from + range.to - option.value : option.value;
      return { kind: 'value', value, given: option.value };
    }
  }
  return none;
}

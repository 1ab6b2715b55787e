import type { PackItem, PackRule } from '../../model/instruments/pack.ts';
import type { PackWords } from '../../model/instruments/packWords.ts';
import type { InstrumentText } from '../../text/rooms/instruments.da.ts';

/** One line of a result: from which number on, and what it is called. */
export interface BandLine {
  readonly from: string;
  readonly said: string;
}
export interface RuleLines {
  readonly lines: readonly string[];
  readonly bands: readonly BandLine[];
}

/** What a pack calls an outcome; its id where it has no word, so that nothing stands empty. */
const outcomeWord = (words: PackWords, outcome: string): string => words.outcomes[outcome] ?? outcome;

/**
 * What a rule does, told from its data and not from what a file says of itself: whoever signs for an instrument sees what
 * the product will do with the answers. Questions are named by their number on the page.
 */
export function ruleInWords(
  rule: PackRule,
  items: readonly PackItem[],
  words: PackWords,
  text: InstrumentText['rule'],
): RuleLines {
  const numbers = (ids: readonly string[]): string =>
    ids.map((id) => String(items.findIndex((item) => item.id === id) + 1)).join(', ');
  const reversed = items.filter((item) => item.reversed === true && rule.items.includes(item.id));
  const said = (outcome: string): string => outcomeWord(words, outcome);
  const of = numbers(rule.items);
  switch (rule.kind) {
    case 'none':
      return { lines: [text.none], bands: [] };
    case 'anyOf':
      return { lines: [text.anyOf(rule.atLeast, of, said(rule.reached), said(rule.under))], bands: [] };
    case 'clusters':
      return {
        lines: [
          ...rule.groups.map(({ id, items: inside, atLeast, from }) =>
            text.group(id, atLeast, numbers(inside), String(from)),
          ),
          ...rule.outcomes.map(({ outcome, allOf }) => text.allOf(said(outcome), allOf.join(', '))),
          text.otherwise(said(rule.otherwise)),
        ],
        bands: [],
      };
    case 'sum':
    case 'mean':
      return {
        lines: [
          rule.kind === 'sum' ? text.sum(of) : text.mean(of),
          ...(rule.times === 1 ? [] : [text.times(String(rule.times))]),
          ...(reversed.length === 0 ? [] : [text.reversed(numbers(reversed.map(({ id }) => id)))]),
          rule.missing.kind === 'noneAllowed'
            ? text.noneMissing
            : text.missing(rule.missing.items)[rule.missing.standsIn],
          ...(rule.threshold === undefined
            ? []
            : [text.threshold(rule.threshold.choices.join(', '), String(rule.threshold.standard))]),
        ],
        bands: [
          ...rule.bands.map(({ from, outcome }) => ({ from: text.from(String(from)), said: said(outcome) })),
          ...(rule.threshold === undefined
            ? []
            : [
                { from: text.underThreshold, said: said(rule.threshold.under) },
                { from: text.fromThreshold, said: said(rule.threshold.reached) },
              ]),
        ],
      };
  }
}

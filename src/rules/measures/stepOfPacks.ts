import type { AnyFieldWording, AnyWording, AskedPack, Field, StepDefinition } from '../../model/define.ts';
import type { Pack, PackItem } from '../../model/instruments/pack.ts';
import { pagesOf } from './packPages.ts';
import {
  goalsList,
  perGoalPack,
  thresholdField,
  type PackInWords,
  type SittingWords,
} from './sittingParts.ts';

/**
 * A sitting made from packs as data: after its first page one page for each ten items, in the order of the packs, with
 * their own words, unmodified. It works alike for packs that ship and packs the office has loaded. A pack without words
 * to ask in is left out: say so beside it.
 */
export function stepOfPacks(
  frame: { readonly step: StepDefinition; readonly wording: AnyWording },
  packs: readonly PackInWords[],
  words: SittingWords,
): { readonly step: StepDefinition; readonly wording: AnyWording } {
  const asked = packs.filter(({ words: { asked: text } }) => text !== null);
  const made = asked.map((one) => pagesOf(one, words));
  const thresholds = asked.flatMap((one) => thresholdOf(one, words));
  const [first, ...rest] = frame.step.topics;
  if (first === undefined) return frame;
  return {
    step: {
      ...frame.step,
      topics: [
        { ...first, fields: [...first.fields, ...thresholds.map(({ field }) => field)] },
        ...rest,
        ...made.flatMap(({ topics }) => topics),
      ],
      asks: asked.map(({ pack }) => askedPack(pack)),
    },
    wording: {
      ...frame.wording,
      topics: { ...frame.wording.topics, ...Object.assign({}, ...made.map((one) => one.topicWords)) },
      fields: {
        ...frame.wording.fields,
        ...Object.fromEntries(thresholds.map(({ field, wording }) => [field.id, wording])),
        ...Object.assign({}, ...made.map((one) => one.fieldWords)),
      },
    } as AnyWording,
  };
}

function askedPack(pack: Pack): AskedPack {
  const items = pack.items.map((item) => {
    const attention = attentionIn(item);
    return attention.length === 0 ? { id: item.id } : { id: item.id, attention };
  });
  return {
    id: pack.id,
    version: pack.version,
    items,
    ...(thresholdRule(pack) === undefined ? {} : { threshold: thresholdField(pack.id) }),
    ...(pack.id === perGoalPack ? { eachOf: goalsList } : {}),
  };
}

/** The answers from which on somebody must look at it the same day. */
function attentionIn({ attention, options }: PackItem): readonly string[] {
  if (attention === undefined) return [];
  const { from } = attention;
  return options.flatMap((option) => {
    if (typeof option === 'string') return option === 'yes' && from === 'yes' ? [option] : [];
    return typeof from === 'number' && option.value >= from ? [option.answer] : [];
  });
}

const thresholdRule = (pack: Pack) =>
  pack.rules
    .flatMap((rule) => (rule.kind === 'sum' || rule.kind === 'mean' ? [rule.threshold] : []))
    .find((threshold) => threshold !== undefined);

function thresholdOf({ pack, words: { name } }: PackInWords, words: SittingWords) {
  const threshold = thresholdRule(pack);
  if (threshold === undefined) return [];
  const options = threshold.choices.map(String);
  const field: Field = { id: thresholdField(pack.id), kind: 'choice', options, source: pack.source };
  const wording: AnyFieldWording = {
    label: words.threshold(name),
    hint: words.thresholdHint,
    options: Object.fromEntries(options.map((option) => [option, option])),
  };
  return [{ field, wording }];
}

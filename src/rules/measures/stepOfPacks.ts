import type { AnyFieldWording, AnyWording, AskedPack, Field, PlainField, Topic } from '../../model/define.ts';
import type { StepDefinition } from '../../model/define.ts';
import type { Pack, PackItem } from '../../model/instruments/pack.ts';
import { withoutAnswer } from '../../model/instruments/packItem.ts';
import type { PackWords } from '../../model/instruments/packWords.ts';
import { inPortions } from './inPortions.ts';

/** An instrument with its words in the language it is asked in; `asked` is there, or it cannot be asked. */
export interface PackInWords {
  readonly pack: Pack;
  readonly words: PackWords;
}
/** The few words a sitting needs beside those of its packs. */
export interface SittingWords {
  readonly answers: Readonly<Record<string, string>>;
  readonly part: (title: string, number: number) => string;
  readonly threshold: (name: string) => string;
  readonly thresholdHint: string;
  readonly goals: {
    readonly add: string;
    readonly one: string;
    readonly goal: string;
    readonly hint: string;
  };
}

/** The list of goals, and the question a goal is written in. One pack is asked once for each of them. */
export const goalsList = 'goals';
export const perGoalPack = 'goal';
/** The question in which a pack's threshold is chosen. */
export const thresholdField = (pack: string): string => `threshold.${pack}`;
/** A scale is drawn from this many steps on; fewer are options under each other, each with its words. */
const stepsOfAScale = 8;

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

interface Pages {
  readonly topics: readonly Topic[];
  readonly topicWords: AnyWording['topics'];
  readonly fieldWords: AnyWording['fields'];
}

function pagesOf({ pack, words: { asked } }: PackInWords, words: SittingWords): Pages {
  if (asked === null) return { topics: [], topicWords: {}, fieldWords: {} };
  const perGoal = pack.id === perGoalPack;
  const questions = pack.items.map((item) => ({
    field: fieldOf(item, pack),
    wording: wordingOf(item, asked, words),
  }));
  const list = perGoal ? [goalsOf(questions, pack, words)] : questions;
  const portions = inPortions(list);
  const topics = portions.map((portion, at): Topic => ({
    id: at === 0 ? pack.id : `${pack.id}.${String(at + 1)}`,
    needsSafeToAsk: true,
    fields: portion.map(({ field }) => field),
  }));
  const guidance = asked.credit === undefined ? {} : { guidance: [asked.credit] };
  const topicWords = topics.map(({ id }, at) => [
    id,
    {
      title: at === 0 ? asked.title : words.part(asked.title, at + 1),
      ...(asked.instruction === undefined ? {} : { lead: asked.instruction }),
      ...guidance,
    },
  ]);
  return {
    topics,
    topicWords: Object.fromEntries(topicWords) as AnyWording['topics'],
    fieldWords: Object.fromEntries(list.map(({ field, wording }) => [field.id, wording])),
  };
}

interface Question {
  readonly field: Field;
  readonly wording: AnyFieldWording;
}

/** Goals are written by hand, and each is rated with the pack's own question. */
function goalsOf(questions: readonly Question[], { source }: Pack, words: SittingWords): Question {
  const { add, one, goal, hint } = words.goals;
  const [rated] = questions;
  return {
    field: {
      id: goalsList,
      kind: 'list',
      source,
      items: [
        { id: 'goal', kind: 'shortText', protected: true, required: true, source },
        ...questions.map(({ field }) => field as PlainField),
      ],
    },
    wording: {
      label: rated?.wording.label ?? '',
      add,
      one,
      items: {
        goal: { label: goal, hint },
        ...Object.fromEntries(questions.map(({ field, wording }) => [field.id, wording])),
      },
    },
  };
}

function fieldOf(item: PackItem, { source }: Pack): PlainField {
  const { id } = item;
  const answers = item.options.map((option) => (typeof option === 'string' ? option : option.answer));
  const numbers = item.options.flatMap((option) =>
    typeof option !== 'string' && option.answer === String(option.value) ? [option.value] : [],
  );
  const min = Math.min(...numbers);
  const isScale =
    numbers.length === item.options.length &&
    numbers.length >= stepsOfAScale &&
    numbers.every((value, at) => value === min + at);
  const without = withoutAnswer.filter((answer) => !answers.includes(answer));
  return isScale
    ? { id, kind: 'scale', min, max: Math.max(...numbers), options: without, source }
    : { id, kind: 'choice', options: [...answers, ...without], source };
}

function wordingOf(
  item: PackItem,
  asked: NonNullable<PackWords['asked']>,
  words: SittingWords,
): AnyFieldWording {
  const own = asked.itemAnswers?.[item.id] ?? {};
  const said = (answer: string): string =>
    own[answer] ?? asked.answers[answer] ?? words.answers[answer] ?? answer;
  const answers = item.options.map((option) => (typeof option === 'string' ? option : option.answer));
  const all = [...answers, ...withoutAnswer];
  return {
    label: asked.items[item.id] ?? item.id,
    options: Object.fromEntries(all.map((answer) => [answer, said(answer)])),
    lowest: said(answers[0] ?? ''),
    highest: said(answers.at(-1) ?? ''),
  };
}

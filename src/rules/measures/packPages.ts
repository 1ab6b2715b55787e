import type { AnyFieldWording, AnyWording, Field, PlainField, Topic } from '../../model/define.ts';
import type { Pack, PackItem } from '../../model/instruments/pack.ts';
import { withoutAnswer } from '../../model/instruments/packItem.ts';
import type { PackWords } from '../../model/instruments/packWords.ts';
import { inPortions } from './inPortions.ts';
import { goalsList, perGoalPack, type PackInWords, type SittingWords } from './sittingParts.ts';

/** A scale is drawn from this many steps on; fewer are options under each other, each with its words. */
const stepsOfAScale = 8;

export interface Pages {
  readonly topics: readonly Topic[];
  readonly topicWords: AnyWording['topics'];
  readonly fieldWords: AnyWording['fields'];
}

/** The pages of one pack, with at most ten questions each, and their words. */
export function pagesOf({ pack, words: { asked } }: PackInWords, words: SittingWords): Pages {
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

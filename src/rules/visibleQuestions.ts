import type { DraftValues } from '../entries/draft.ts';
import {
  choicesAt,
  givenOf,
  isAnswered,
  itemPath,
  itemsOf,
  textAt,
  type ItemRef,
  type VisibleField,
} from '../entries/draftPaths.ts';
import type { Condition, Field, StepDefinition, Topic } from '../model/define.ts';

/**
 * Which pages and questions are relevant now. Pure and total: a condition on an unknown, hidden or unanswered
 * field does not hold, and a circle of conditions is closed.
 *
 * Impossible 1 of the journey is kept here: a page marked `needsSafeToAsk` is `closed` until the step's own
 * `safeToAskWhen` holds, on answers that are themselves on view.
 */
export type Givens = Readonly<Record<string, string>>;
export type TopicState = 'open' | 'closed' | 'hidden';

export interface Sight {
  readonly stateOf: (topic: Topic) => TopicState;
  /** Whether the question is on view; for a question of a list item, name the item. */
  readonly shows: (topic: Topic, field: Field, item?: ItemRef) => boolean;
  /** Whether its answer is signed with the entry (`keptWhen`). */
  readonly keeps: (field: Field, item?: ItemRef) => boolean;
  readonly holds: (condition: Condition) => boolean;
}

/** What the step was opened with under a name: one id, or several apart by a space. */
const givenIds = (givens: Givens, name: string): readonly string[] =>
  (givenOf(givens, name) ?? '').split(/\s+/).filter((id) => id !== '');

interface KnownSight {
  readonly step: StepDefinition;
  readonly givens: Givens;
  readonly sight: Sight;
}
/** Answers are never changed in place, so what was seen with them stays true as long as somebody holds them. */
const known = new WeakMap<DraftValues, KnownSight>();

/**
 * Looks at one step with these answers. Everything asked of the same sight is worked out once, and the many parts of
 * a page that look with the same answers share one.
 */
export function sightOf(step: StepDefinition, values: DraftValues, givens: Givens): Sight {
  const before = known.get(values);
  if (before !== undefined && before.step === step && before.givens === givens) return before.sight;
  const sight = look(step, values, givens);
  known.set(values, { step, givens, sight });
  return sight;
}

function look(step: StepDefinition, values: DraftValues, givens: Givens): Sight {
  // The same question may stand on two pages whose conditions exclude each other.
  const places = new Map<string, { readonly topic: Topic; readonly field: Field }[]>();
  for (const topic of step.topics) {
    for (const field of topic.fields)
      places.set(field.id, [...(places.get(field.id) ?? []), { topic, field }]);
  }
  const workedOut = new Map<unknown, Map<string, boolean>>();

  /** Remembers an answer; while it is being worked out it counts as no, so a circle ends. */
  const once = (of: unknown, key: string, workOut: () => boolean): boolean => {
    const answers = workedOut.get(of) ?? new Map<string, boolean>();
    workedOut.set(of, answers);
    const before = answers.get(key);
    if (before !== undefined) return before;
    answers.set(key, false);
    const found = workOut();
    answers.set(key, found);
    return found;
  };

  const answerTo = (id: string, item: ItemRef | undefined): readonly string[] => {
    if (id.startsWith('given.')) {
      return givenIds(givens, id);
    }
    if (id.includes('/')) return answersInItems(id);
    for (const { topic, field: list } of item === undefined ? [] : (places.get(item.list) ?? [])) {
      const beside = list.kind === 'list' ? list.items.find((field) => field.id === id) : undefined;
      if (item === undefined || beside === undefined) continue;
      const path = itemPath(item.list, item.id, id);
      return isAnswered(values[path]) && shows(topic, beside, item) ? choicesAt(values, path) : [];
    }
    if (!isAnswered(values[id])) return [];
    const shown = (places.get(id) ?? []).find(({ topic, field }) => shows(topic, field));
    // A confirmation is a yes to all of its points or no answer at all.
    if (shown === undefined || (shown.field.kind === 'confirm' && values[id] !== 'confirmed')) return [];
    return choicesAt(values, id);
  };

  /** What any item of a list answers, under `list/field`. */
  const answersInItems = (id: string): readonly string[] => {
    const { list = '', field = '' } = /^(?<list>[^/]+)\/(?<field>.+)$/.exec(id)?.groups ?? {};
    if (answerTo(list, undefined).length === 0) return [];
    return itemsOf(values, list).flatMap((item) => answerTo(field, { list, id: item }));
  };

  const holds = (condition: Condition, item?: ItemRef): boolean => {
    if ('field' in condition)
      return answerTo(condition.field, item).some((answer) => condition.is.includes(answer));
    if ('answered' in condition) return answerTo(condition.answered, item).length > 0;
    if ('written' in condition) return isAnswered(values[condition.written]);
    if ('all' in condition) return condition.all.every((part) => holds(part, item));
    if ('any' in condition) return condition.any.some((part) => holds(part, item));
    return !holds(condition.not, item);
  };
  const holdsOrNone = (condition: Condition | undefined, item?: ItemRef): boolean =>
    condition === undefined || holds(condition, item);

  /** A step that never says when asking is safe keeps such pages closed for good. */
  const safeToAsk = (): boolean =>
    once(step, 'safeToAsk', () => step.safeToAskWhen !== undefined && holds(step.safeToAskWhen));

  const stateOf = (topic: Topic): TopicState => {
    if (!once(topic, 'relevant', () => holdsOrNone(topic.showWhen))) return 'hidden';
    return topic.needsSafeToAsk === true && !safeToAsk() ? 'closed' : 'open';
  };

  const shows = (topic: Topic, field: Field, item?: ItemRef): boolean =>
    once(
      field,
      `${topic.id}/${item?.id ?? ''}`,
      () => stateOf(topic) === 'open' && holdsOrNone(field.showWhen, item),
    );

  const keeps = (field: Field, item?: ItemRef): boolean => holdsOrNone(field.keptWhen, item);

  return { stateOf, shows, keeps, holds };
}

/** The pages that are open now, in order. */
export function visibleTopics(step: StepDefinition, values: DraftValues, givens: Givens): readonly Topic[] {
  const sight = sightOf(step, values, givens);
  return step.topics.filter((topic) => sight.stateOf(topic) === 'open');
}

/** Pages that would be relevant and wait for the safe-to-ask check. */
export function closedTopics(step: StepDefinition, values: DraftValues, givens: Givens): readonly Topic[] {
  const sight = sightOf(step, values, givens);
  return step.topics.filter((topic) => sight.stateOf(topic) === 'closed');
}

/** Every question on view, in order; a list is followed by the questions of its items. One page, or the whole step. */
export function visibleFields(
  step: StepDefinition,
  values: DraftValues,
  givens: Givens,
  topicId?: string,
): readonly VisibleField[] {
  const sight = sightOf(step, values, givens);
  const found: VisibleField[] = [];
  for (const topic of step.topics) {
    if (topicId !== undefined && topic.id !== topicId) continue;
    for (const field of topic.fields) {
      if (!sight.shows(topic, field)) continue;
      const kept = sight.keeps(field);
      found.push({ path: field.id, field, topic, item: null, kept });
      if (field.kind !== 'list') continue;
      for (const id of itemsOf(values, field.id)) {
        const item = { list: field.id, id };
        for (const question of field.items) {
          if (!sight.shows(topic, question, item)) continue;
          const path = itemPath(field.id, id, question.id);
          found.push({ path, field: question, topic, item, kept: kept && sight.keeps(question, item) });
        }
      }
    }
  }
  return found;
}

/**
 * The options of a question to offer now. A list that shrinks to what was marked elsewhere (`onlyWhere`), or by what
 * the step was opened with (`answeredBy`), keeps what is already chosen, so that nothing chosen vanishes.
 */
export function offeredOptions(
  field: Field,
  values: DraftValues,
  path: string,
  givens: Givens = {},
): readonly string[] {
  if (field.kind !== 'choice' && field.kind !== 'choices' && field.kind !== 'scale') return [];
  if (field.kind !== 'choices') return field.options;
  const { onlyWhere, answeredBy } = field;
  const chosen = choicesAt(values, path);
  const marked = (option: string): boolean =>
    onlyWhere === undefined || onlyWhere.is.includes(textAt(values, `${onlyWhere.prefix}${option}`));
  const given = answeredBy === undefined ? [] : givenIds(givens, answeredBy.given);
  const settled = (option: string): boolean => given.some((id) => answeredBy?.options[option]?.includes(id));
  return field.options.filter((option) => chosen.includes(option) || (marked(option) && !settled(option)));
}

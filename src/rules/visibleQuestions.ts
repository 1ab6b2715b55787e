import type { DraftValues } from '../entries/draft.ts';
import {
  choicesAt,
  givenOf,
  isAnswered,
  itemPath,
  itemsOf,
  type VisibleField,
} from '../entries/draftPaths.ts';
import type { Condition, Field, StepDefinition, Topic } from '../model/define.ts';

/**
 * Which pages and questions are relevant now. Pure and total: a condition on an unknown, hidden or unanswered
 * field does not hold, and a circle of conditions is closed.
 *
 * Impossible 1 of the journey is kept here: a page marked `needsSafeToAsk` is `closed` until the safe-to-ask
 * question that is on view is confirmed.
 */
export type Givens = Readonly<Record<string, string>>;
export type TopicState = 'open' | 'closed' | 'hidden';

/** The safe-to-ask question, or one form of it (`safeToAsk.telephone`): in person, outreach, telephone. */
const isSafeToAsk = (field: Field): boolean =>
  field.kind === 'confirm' && /^safeToAsk(?:$|[.A-Z])/.test(field.id);

export interface Sight {
  readonly stateOf: (topic: Topic) => TopicState;
  /** Whether the question is on view; for a question of a list item, name the item. */
  readonly shows: (
    topic: Topic,
    field: Field,
    item?: { readonly list: string; readonly id: string },
  ) => boolean;
}

/** Looks at one step with these answers. Everything asked of the same sight is worked out once. */
export function sightOf(step: StepDefinition, values: DraftValues, givens: Givens): Sight {
  const home = new Map<string, { readonly topic: Topic; readonly field: Field }>();
  for (const topic of step.topics) for (const field of topic.fields) home.set(field.id, { topic, field });
  const known = new Map<string, boolean>();

  /** Remembers an answer; while it is being worked out it counts as no, so a circle ends. */
  const once = (key: string, workOut: () => boolean): boolean => {
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, false);
    const found = workOut();
    known.set(key, found);
    return found;
  };

  const answerTo = (
    id: string,
    item: { readonly list: string; readonly id: string } | undefined,
  ): readonly string[] => {
    if (id.startsWith('given.')) {
      const given = givenOf(givens, id);
      return given === undefined || given === '' ? [] : [given];
    }
    if (item !== undefined) {
      const list = home.get(item.list);
      const beside =
        list?.field.kind === 'list' ? list.field.items.find((field) => field.id === id) : undefined;
      if (list !== undefined && beside !== undefined) {
        const path = itemPath(item.list, item.id, id);
        return isAnswered(values[path]) && shows(list.topic, beside, item) ? choicesAt(values, path) : [];
      }
    }
    const place = home.get(id);
    if (place === undefined || !isAnswered(values[id]) || !shows(place.topic, place.field)) return [];
    return choicesAt(values, id);
  };

  const holds = (condition: Condition, item?: { readonly list: string; readonly id: string }): boolean => {
    if ('field' in condition)
      return answerTo(condition.field, item).some((answer) => condition.is.includes(answer));
    if ('answered' in condition) return answerTo(condition.answered, item).length > 0;
    if ('all' in condition) return condition.all.every((part) => holds(part, item));
    if ('any' in condition) return condition.any.some((part) => holds(part, item));
    return !holds(condition.not, item);
  };

  const safeToAsk = (): boolean =>
    once('#safe', () =>
      [...home.values()].some(
        ({ topic, field }) => isSafeToAsk(field) && values[field.id] === 'confirmed' && shows(topic, field),
      ),
    );

  const relevant = (topic: Topic): boolean =>
    topic.showWhen === undefined ||
    once(`#topic ${topic.id}`, () => topic.showWhen !== undefined && holds(topic.showWhen));

  const stateOf = (topic: Topic): TopicState => {
    if (!relevant(topic)) return 'hidden';
    return topic.needsSafeToAsk === true && !safeToAsk() ? 'closed' : 'open';
  };

  const shows = (
    topic: Topic,
    field: Field,
    item?: { readonly list: string; readonly id: string },
  ): boolean =>
    once(item === undefined ? field.id : itemPath(item.list, item.id, field.id), () => {
      if (stateOf(topic) !== 'open') return false;
      return field.showWhen === undefined || holds(field.showWhen, item);
    });

  return { stateOf, shows };
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
      found.push({ path: field.id, field, topic, item: null });
      if (field.kind !== 'list') continue;
      for (const id of itemsOf(values, field.id)) {
        const item = { list: field.id, id };
        for (const question of field.items) {
          if (sight.shows(topic, question, item))
            found.push({ path: itemPath(field.id, id, question.id), field: question, topic, item });
        }
      }
    }
  }
  return found;
}

import { describe, expect, it } from 'vitest';
import { bodyShape, itemShape } from '../../src/entries/bodyShape.ts';
import { isEntryKind } from '../../src/entries/kinds.ts';
import type { Condition, Field, PlainField, StepDefinition } from '../../src/model/define.ts';
import { works } from '../../src/model/sources.ts';
import { isStepId, loadWording, stepIds, steps, type StepId } from '../../src/model/steps/steps.ts';
import { filledByPacks } from '../support/aSitting.ts';

const stepOf = (id: StepId): StepDefinition => steps[id];
const fieldsOf = (step: StepDefinition): readonly Field[] => step.topics.flatMap((topic) => topic.fields);
const everyField = (step: StepDefinition): readonly Field[] =>
  fieldsOf(step).flatMap((field): readonly Field[] =>
    field.kind === 'list' ? [field, ...field.items] : [field],
  );
const optionsOf = (field: Field): readonly string[] => {
  if (field.kind === 'confirm') return ['confirmed'];
  if (field.kind === 'scale')
    return [
      ...field.options,
      ...Array.from({ length: field.max - field.min + 1 }, (_, at) => `${field.min + at}`),
    ];
  return field.kind === 'choice' || field.kind === 'choices' ? field.options : [];
};

/** What a condition speaks of that the step does not know. */
function strangersIn(
  condition: Condition,
  step: StepDefinition,
  near: readonly PlainField[],
): readonly string[] {
  if ('not' in condition) return strangersIn(condition.not, step, near);
  if ('all' in condition) return condition.all.flatMap((part) => strangersIn(part, step, near));
  if ('any' in condition) return condition.any.flatMap((part) => strangersIn(part, step, near));
  const id =
    'field' in condition ? condition.field : 'answered' in condition ? condition.answered : condition.written;
  if (id.startsWith('given.')) return step.givens?.includes(id.slice('given.'.length)) === true ? [] : [id];
  const known = id.includes('/')
    ? fieldsOf(step).flatMap((list) =>
        list.kind === 'list' ? list.items.filter((item) => `${list.id}/${item.id}` === id) : [],
      )
    : [...near, ...fieldsOf(step)].filter((field) => field.id === id);
  if (known.length === 0) return [id];
  if (!('field' in condition)) return [];
  const options = new Set(known.flatMap(optionsOf));
  return condition.is.filter((answer) => !options.has(answer)).map((answer) => `${id}=${answer}`);
}

const conditionsOf = (field: Field) => [field.showWhen, field.keptWhen].filter((each) => each !== undefined);

function strangers(step: StepDefinition): readonly string[] {
  return [
    ...[step.safeToAskWhen, ...step.topics.map((topic) => topic.showWhen)]
      .filter((each) => each !== undefined)
      .flatMap((condition) => strangersIn(condition, step, [])),
    ...fieldsOf(step).flatMap((field) => [
      ...conditionsOf(field).flatMap((condition) => strangersIn(condition, step, [])),
      ...(field.kind === 'list' ? field.items : []).flatMap((item) =>
        conditionsOf(item).flatMap((condition) =>
          strangersIn(condition, step, field.kind === 'list' ? field.items : []),
        ),
      ),
    ]),
  ];
}

/** Answers that their body has no place for. */
function withoutPlace(step: StepDefinition): readonly string[] {
  return fieldsOf(step).flatMap((field) => {
    const kind = field.goesTo ?? step.signs;
    if (kind === 'none') return [];
    if (!isEntryKind(kind)) return [`${field.id} goes to ${kind}`];
    const key = field.as ?? field.id;
    if (!bodyShape(kind).keys.has(key)) return [`${kind}.${key}`];
    if (field.kind !== 'list') return [];
    const { keys } = itemShape(kind, key);
    return field.items
      .filter((item) => !keys.has(item.as ?? item.id))
      .map((item) => `${kind}.${key}.${item.id}`);
  });
}

/** What a body must have and neither a question nor a given of the step can fill. */
function neverFilled(step: StepDefinition): readonly string[] {
  const named = new Set([step.signs, ...fieldsOf(step).map((field) => field.goesTo ?? step.signs)]);
  return [...named].flatMap((kind) => {
    if (!isEntryKind(kind)) return [];
    const mine = fieldsOf(step).filter((field) => (field.goesTo ?? step.signs) === kind);
    const filled = new Set([
      ...mine.map((field) => field.as ?? field.id),
      ...(kind === step.signs ? (step.givens ?? []) : []),
      ...(step.asks === undefined ? [] : filledByPacks),
    ]);
    const open = [...bodyShape(kind).required]
      .filter((key) => !filled.has(key))
      .map((key) => `${kind}.${key}`);
    const inLists = mine.flatMap((field) => {
      if (field.kind !== 'list') return [];
      const fixed = Object.keys(field.eachHas ?? {});
      const asked = new Set(['id', ...fixed, ...field.items.map((item) => item.as ?? item.id)]);
      return [...itemShape(kind, field.as ?? field.id).required]
        .filter((key) => !asked.has(key))
        .map((key) => `${field.id}.${key}`);
    });
    return [...open, ...inLists];
  });
}

describe.each(stepIds)('the step %s', (id) => {
  const step = stepOf(id);

  it('signs a kind of entry that exists, under its own id', () => {
    expect(step.id).toBe(id);
    expect(isStepId(step.id) && isEntryKind(step.signs)).toBe(true);
  });

  it('speaks in its conditions only of questions and answers it has', () => {
    expect(strangers(step)).toEqual([]);
  });

  it('has a place in a body for every answer, and an answer for everything a body must have', () => {
    expect(withoutPlace(step)).toEqual([]);
    expect(neverFilled(step)).toEqual([]);
  });

  it('names a known source for every question', () => {
    const unknown = everyField(step).filter((field) => !Object.hasOwn(works, field.source.work));
    expect(unknown.map((field) => field.id)).toEqual([]);
  });

  it('opens pages that need a safe-to-ask check by a check of its own', () => {
    const closed = step.topics.some((topic) => topic.needsSafeToAsk === true);
    expect(!closed || step.safeToAskWhen !== undefined).toBe(true);
  });

  it('asks the same things in Danish and English', async () => {
    const [da, en] = [await loadWording(id, 'da'), await loadWording(id, 'en')];
    expect(Object.keys(en.fields).sort()).toEqual(Object.keys(da.fields).sort());
    expect(Object.keys(en.topics).sort()).toEqual(Object.keys(da.topics).sort());
    const ids = new Set(fieldsOf(step).map((field) => field.id));
    expect(Object.keys(da.fields).sort()).toEqual([...ids].sort());
    for (const field of fieldsOf(step)) {
      const words = [da.fields[field.id], en.fields[field.id]];
      for (const option of 'options' in field ? field.options : [])
        expect(
          words.every((each) => (each?.options?.[option] ?? '') !== ''),
          `${field.id}=${option}`,
        ).toBe(true);
    }
  });
});

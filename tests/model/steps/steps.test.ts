import { filledByPacks } from '../../support/aSitting.ts';
import { describe, expect, it } from 'vitest';
import { bodyShape, itemShape } from '../../../src/entries/bodyShape.ts';
import { isEntryKind } from '../../../src/entries/kinds.ts';
import type { AnyFieldWording, Condition, Field, StepDefinition } from '../../../src/model/define.ts';
import { works } from '../../../src/model/sources.ts';
import { loadWording, stepIds, steps } from '../../../src/model/steps/steps.ts';

const definitionOf = (id: (typeof stepIds)[number]): StepDefinition => steps[id];
const fieldsOf = (step: StepDefinition): readonly Field[] => step.topics.flatMap((topic) => topic.fields);
const keyOf = (field: Field): string => field.as ?? field.id;

/** The fields a condition asks about. */
function namedIn(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if ('field' in condition) return [condition.field];
  if ('answered' in condition) return [condition.answered];
  if ('written' in condition) return [condition.written];
  if ('not' in condition) return namedIn(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(namedIn);
}

/** What a field needs in words and has not, or has and does not need. */
function wrongIn(field: Field, words: AnyFieldWording | undefined, at: string): readonly string[] {
  if (words === undefined || words.label.trim() === '') return [`${at}: no label`];
  const options = 'options' in field ? field.options : [];
  const missing = options.filter((option) => (words.options?.[option] ?? '').trim() === '');
  const wrong = missing.map((option) => `${at}: option ${option} has no words`);
  if (field.kind === 'confirm' && (words.points ?? []).length === 0) wrong.push(`${at}: no points`);
  if (field.kind === 'scale' && (!words.lowest || !words.highest)) wrong.push(`${at}: ends have no words`);
  if (field.kind !== 'list') return wrong;
  if (!words.add || !words.one) wrong.push(`${at}: list has no words for adding`);
  const items = field.items.flatMap((item) => wrongIn(item, words.items?.[item.id], `${at}/${item.id}`));
  return [...wrong, ...items];
}

describe.each(stepIds)('the step %s', (id) => {
  const step = definitionOf(id);

  it('carries its own id and signs a kind that exists', () => {
    expect(step.id).toBe(id);
    expect(isEntryKind(step.signs)).toBe(true);
  });

  it.each(['da', 'en'] as const)('has words for everything and nothing more (%s)', async (language) => {
    const words = await loadWording(id, language);
    expect(words.title).not.toBe('');
    expect(Object.keys(words.topics).sort()).toEqual(step.topics.map((topic) => topic.id).sort());
    const fields = fieldsOf(step);
    expect(Object.keys(words.fields).sort()).toEqual([...new Set(fields.map((field) => field.id))].sort());
    expect(fields.flatMap((field) => wrongIn(field, words.fields[field.id], field.id))).toEqual([]);
  });

  it('signs every answer under a key its entry has', () => {
    const wrong: string[] = [];
    for (const field of fieldsOf(step)) {
      const kind = field.goesTo ?? step.signs;
      if (kind === 'none') continue;
      if (!isEntryKind(kind)) wrong.push(`${field.id} goes to ${kind}`);
      else if (!bodyShape(kind).keys.has(keyOf(field))) wrong.push(`${kind} has no ${keyOf(field)}`);
      else if (field.kind === 'list') {
        const { keys } = itemShape(kind, keyOf(field));
        wrong.push(
          ...field.items.filter((item) => !keys.has(keyOf(item))).map((item) => `${field.id}/${item.id}`),
        );
      }
    }
    expect(wrong).toEqual([]);
  });

  it('asks for everything its entry cannot be without', () => {
    const asked = new Set(fieldsOf(step).map(keyOf));
    for (const given of step.givens ?? []) asked.add(given);
    if (step.asks !== undefined) for (const key of filledByPacks) asked.add(key);
    const shape = isEntryKind(step.signs) ? bodyShape(step.signs) : null;
    const missing = [...(shape?.required ?? [])].filter((key) => !asked.has(key));
    expect(missing).toEqual([]);
  });

  it('names only questions it has in its conditions', () => {
    const known = new Set(fieldsOf(step).map((field) => field.id));
    for (const given of step.givens ?? []) known.add(`given.${given}`);
    for (const list of fieldsOf(step))
      if (list.kind === 'list') for (const item of list.items) known.add(`${list.id}/${item.id}`);
    const named = [
      ...step.topics.flatMap((topic) => namedIn(topic.showWhen)),
      ...fieldsOf(step).flatMap((field) => [...namedIn(field.showWhen), ...namedIn(field.keptWhen)]),
    ];
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
  });

  it('says where each question comes from', () => {
    const refs = fieldsOf(step).flatMap((field) => [
      field.source,
      ...(field.kind === 'list' ? field.items.map((item) => item.source) : []),
    ]);
    expect(refs.filter((ref) => !Object.hasOwn(works, ref.work) || ref.place === '')).toEqual([]);
  });

  it('asks about violence only behind the safe-to-ask check', () => {
    const asks = step.topics.filter((topic) =>
      topic.fields.some((field) => /^(?:hark|aas|supplement)\./.test(field.id)),
    );
    const closed = step.topics.filter((topic) => topic.needsSafeToAsk === true);
    expect(asks.filter((topic) => !closed.includes(topic))).toEqual([]);
    expect(closed.length === 0 || step.safeToAskWhen !== undefined).toBe(true);
  });
});

import { assembleBody } from '../entries/assembleBody.ts';
import { assembleMeasures } from '../entries/assembleMeasures.ts';
import { canonicalText } from '../entries/canonical.ts';
import type { DraftValue, DraftValues } from '../entries/draft.ts';
import { itemPath } from '../entries/draftPaths.ts';
import type { LocalDate } from '../entries/ids.ts';
import { isEntryKind, kinds } from '../entries/kinds.ts';
import type { Field, StepDefinition } from '../model/define.ts';
import { measureAsAnswers } from './measures/measureAsAnswers.ts';
import { visibleFields, type Givens } from './visibleQuestions.ts';

type Body = Readonly<Record<string, unknown>>;

/**
 * A signed body as the answers it was signed from: the other way round of `assembleBody`. Null when the step, with
 * these answers, would not sign the same body again: then nothing may be corrected through it, because what is not on
 * view would be lost without a word.
 */
export function bodyAsDraft(
  step: StepDefinition,
  body: Body,
  today: LocalDate,
  openedWith: Givens = {},
): { readonly values: DraftValues; readonly givens: Givens } | null {
  const signed = (step.givens ?? []).flatMap((name) => {
    const value = body[name];
    return typeof value === 'string' || Array.isArray(value) ? [[name, [value].flat().join(' ')]] : [];
  });
  const givens: Givens = { ...openedWith, ...(Object.fromEntries(signed) as Givens) };
  const asked = step.asks === undefined ? body : measureAsAnswers(step, body);
  let values: DraftValues = valuesOf(step, asked);
  const signs = (tried: DraftValues): string => signedAgain(step, tried, givens, today);
  const wanted = canonicalText(body);
  // Questions that open others and are not signed themselves: opened as far as the body has something behind them.
  for (const field of step.topics.flatMap((topic): readonly Field[] => topic.fields)) {
    if (signs(values) === wanted) break;
    if (field.goesTo !== 'none' || field.kind !== 'choice') continue;
    for (const option of field.options) {
      const tried = { ...values, [field.id]: option };
      if (signs(tried).length > signs(values).length) values = tried;
    }
  }
  return signs(values) === wanted ? { values, givens } : null;
}

function signedAgain(step: StepDefinition, values: DraftValues, givens: Givens, today: LocalDate): string {
  if (!isEntryKind(step.signs)) return '';
  const visible = visibleFields(step, values, givens);
  const from = { step, values, givens, visible, today };
  const candidate = step.asks === undefined ? assembleBody(from).get(step.signs) : assembleMeasures(from)[0];
  const read = kinds[step.signs].body.safeParse(candidate);
  return read.success ? canonicalText(read.data) : '';
}

function valuesOf(step: StepDefinition, body: Body): DraftValues {
  const values: Record<string, DraftValue> = {};
  for (const field of step.topics.flatMap((topic): readonly Field[] => topic.fields)) {
    const found = body[field.as ?? field.id];
    if (field.goesTo === 'none' || found === undefined) continue;
    if (field.kind !== 'list') {
      const value = valueOf(field, found);
      if (value !== undefined) values[field.id] = value;
      continue;
    }
    const items = Array.isArray(found) ? (found as readonly Body[]) : [];
    const mine = items.filter((item) =>
      Object.entries(field.eachHas ?? {}).every(([key, value]) => item[key] === value),
    );
    const ids = mine.map((item, at) => (typeof item['id'] === 'string' ? item['id'] : `item${String(at)}`));
    values[field.id] = ids;
    for (const [at, item] of mine.entries())
      for (const inner of field.items) {
        const value = valueOf(inner, item[inner.as ?? inner.id]);
        if (value !== undefined) values[itemPath(field.id, ids[at] ?? '', inner.id)] = value;
      }
  }
  return values;
}

/** An answer as it was typed or chosen; undefined for one this question could not have given. */
function valueOf(field: Field, found: unknown): DraftValue | undefined {
  if (field.kind === 'choices') {
    const all = Array.isArray(found) ? (found as readonly unknown[]) : [];
    const chosen = all.filter((one): one is string => typeof one === 'string');
    return chosen.every((one) => field.options.includes(one)) ? chosen : undefined;
  }
  const text = typeof found === 'number' ? String(found) : found;
  if (typeof text !== 'string') return undefined;
  return field.kind === 'choice' && !field.options.includes(text) ? undefined : text;
}

import type { DraftValue, DraftValues } from '../../../src/entries/draft.ts';
import type { PlainField, StepDefinition } from '../../../src/model/define.ts';

const someDay = { past: '2026-11-19', future: '2026-11-25', any: '2026-11-21' };

/** An answer of the right kind; `pick` says which of the options. */
function answerTo(field: PlainField, pick: number): DraftValue {
  if (field.kind === 'choice') return field.options[pick % field.options.length] ?? null;
  if (field.kind === 'choices') return field.options.slice(0, 2);
  if (field.kind === 'confirm') return 'confirmed';
  if (field.kind === 'date') return someDay[field.allow];
  if (field.kind === 'number') return `${field.min + 1}`;
  if (field.kind === 'scale') return field.options[pick] ?? `${field.max}`;
  return 'Neutral tekst';
}

/** A draft that answers every question of a step, or only those that must be answered. */
export function fillStep(step: StepDefinition, pick: number, only?: 'required'): DraftValues {
  const values: Record<string, DraftValue> = {};
  const wanted = (field: { readonly required?: true }) => only === undefined || field.required === true;
  for (const field of step.topics.flatMap((topic) => topic.fields)) {
    if (!wanted(field)) continue;
    if (field.kind !== 'list') values[field.id] = answerTo(field, pick);
    else {
      values[field.id] = ['item-1'];
      for (const inner of field.items) {
        if (wanted(inner)) values[`${field.id}/item-1/${inner.id}`] = answerTo(inner, pick);
      }
    }
  }
  return values;
}

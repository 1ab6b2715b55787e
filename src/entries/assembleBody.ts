import type { StepDefinition } from '../model/define.ts';
import { bodyShape, itemShape, type BodyShape } from './bodyShape.ts';
import { cleanText } from './cleanText.ts';
import type { DraftValue, DraftValues } from './draft.ts';
import { dateOf } from './draftDate.ts';
import { choicesAt, isAnswered, itemsOf, type VisibleField } from './draftPaths.ts';
import { isEntryKind, type EntryKind } from './kinds.ts';

/** A body before its schema has seen it. */
export type CandidateBody = Readonly<Record<string, unknown>>;

/** Outcomes of a detection after which only the minimum may be kept: nothing goes into any other entry either. */
const minimumOnly: ReadonlySet<unknown> = new Set(['notTold', 'declined', 'notSafeToAsk']);

/**
 * Makes the bodies a draft would be signed into, one per entry kind, from the questions on view (`visible`, from
 * `visibleFields`; hidden answers stay in the draft and go nowhere). The step's own kind is always there; a further
 * kind (`goesTo`) only when one of its questions is answered. Never throws and changes no draft; whether a body is
 * right is for its schema to say.
 */
export function assembleBody(
  step: StepDefinition,
  values: DraftValues,
  givens: Readonly<Record<string, string>>,
  visible: readonly VisibleField[],
): ReadonlyMap<EntryKind, CandidateBody> {
  const bodies = new Map<EntryKind, CandidateBody>();
  if (!isEntryKind(step.signs)) return bodies;
  const kindsNamed = new Set([step.signs, ...visible.map((each) => each.field.goesTo ?? step.signs)]);
  for (const kind of kindsNamed) {
    if (!isEntryKind(kind)) continue;
    const mine = visible.filter((each) => each.item === null && (each.field.goesTo ?? step.signs) === kind);
    const answered = mine.some((each) => isAnswered(values[each.path]));
    if (kind === step.signs || answered) bodies.set(kind, bodyOf(kind, mine, visible, values, givens));
  }
  const own = bodies.get(step.signs);
  if (step.signs === 'detection' && own !== undefined && minimumOnly.has(own['outcome']))
    return new Map([[step.signs, own]]);
  return bodies;
}

function bodyOf(
  kind: EntryKind,
  mine: readonly VisibleField[],
  visible: readonly VisibleField[],
  values: DraftValues,
  givens: Readonly<Record<string, string>>,
): CandidateBody {
  const any = bodyShape(kind);
  const decider = any.decidedBy === null ? undefined : mine.find((each) => each.path === any.decidedBy);
  const decided = decider === undefined ? givenFor(givens, any.decidedBy ?? '') : values[decider.path];
  const shape = bodyShape(kind, decided);
  const body: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(givens)) {
    const key = name.replace(/^given\./, '');
    if (shape.keys.has(key) && given !== '') body[key] = given;
  }
  for (const each of mine) {
    const key = keyIn(any, each.field.id);
    // Where an answer decides the shape, what that shape does not hold is not kept (detection: the minimum).
    if (shape.decidedBy !== null && any.keys.has(key) && !shape.keys.has(key)) continue;
    const value =
      each.field.kind === 'list' ? listOf(kind, each, visible, values) : signedValue(each, values);
    if (value !== undefined) body[key] = value;
    else if (shape.lists.has(key) && shape.required.has(key)) body[key] = [];
  }
  return body;
}

const givenFor = (givens: Readonly<Record<string, string>>, name: string): string | undefined =>
  givens[name] ?? givens[`given.${name}`];

/** `safeToAsk.telephone` is one form of `safeToAsk`: it is signed under the key it is a form of. */
function keyIn(shape: BodyShape, field: string): string {
  if (shape.keys.has(field)) return field;
  const [stem = field] = field.split('.');
  return shape.keys.has(stem) ? stem : field;
}

function listOf(
  kind: EntryKind,
  list: VisibleField,
  visible: readonly VisibleField[],
  values: DraftValues,
): readonly CandidateBody[] | undefined {
  const shape = itemShape(kind, list.field.id);
  const items = itemsOf(values, list.path).map((id) => {
    const item: Record<string, unknown> = shape.keys.has('id') ? { id } : {};
    for (const each of visible) {
      if (each.item?.list !== list.path || each.item.id !== id) continue;
      const value = signedValue(each, values);
      if (value !== undefined) item[each.field.id] = value;
      else if (shape.lists.has(each.field.id) && shape.required.has(each.field.id)) item[each.field.id] = [];
    }
    return item;
  });
  return items.length === 0 ? undefined : items;
}

/** A raw answer in the form it is signed in; undefined when there is none. What is impossible stays as typed. */
function signedValue({ field, path }: VisibleField, values: DraftValues): DraftValue | undefined {
  const raw = values[path];
  if (!isAnswered(raw)) return undefined;
  if (field.kind === 'choices')
    return choicesAt(values, path).filter((chosen, at, all) => all.indexOf(chosen) === at);
  if (typeof raw !== 'string') return raw;
  if (field.kind === 'date') return dateOf(raw) ?? raw;
  if (field.kind === 'number' || field.kind === 'scale') return wholeNumber(raw) ?? raw.trim();
  if (field.kind === 'shortText' || field.kind === 'longText') return cleanText(raw).text || undefined;
  return raw;
}

/** `007` and ` 7 ` are 7; null for anything that is no whole number. */
export function wholeNumber(raw: string): string | null {
  return /^\d{1,9}$/.test(raw.trim()) ? `${Number(raw.trim())}` : null;
}

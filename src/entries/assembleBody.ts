import type { StepDefinition } from '../model/define.ts';
import { bodyShape, itemShape } from './bodyShape.ts';
import { cleanText } from './cleanText.ts';
import type { DraftValue, DraftValues } from './draft.ts';
import { dateOf } from './draftDate.ts';
import { choicesAt, givenOf, isAnswered, itemsOf, type VisibleField } from './draftPaths.ts';
import type { LocalDate } from './ids.ts';
import { isEntryKind, type EntryKind } from './kindFacts.ts';
import { wholeNumber } from './wholeNumber.ts';

/** A body before its schema has seen it. */
export type CandidateBody = Readonly<Record<string, unknown>>;

/** Outcomes of a detection after which only the minimum may be kept: nothing goes into any other entry either. */
const minimumOnly: ReadonlySet<unknown> = new Set(['notTold', 'declined', 'notSafeToAsk']);

/** What a draft is signed from. `visible` is what `visibleFields` finds; `today` fills dates left empty that mean today. */
export interface Assembly {
  readonly step: StepDefinition;
  readonly values: DraftValues;
  readonly givens: Readonly<Record<string, string>>;
  readonly visible: readonly VisibleField[];
  readonly today: LocalDate;
}

/**
 * Makes the bodies a draft would be signed into, one per entry kind. Hidden answers and those not kept stay in the
 * draft and go nowhere. The step's own kind is always there; a further kind (`goesTo`) only when one of its
 * questions is answered. Never throws and changes no draft; whether a body is right is for its schema to say.
 */
export function assembleBody(from: Assembly): ReadonlyMap<EntryKind, CandidateBody> {
  const { step, values } = from;
  const bodies = new Map<EntryKind, CandidateBody>();
  if (!isEntryKind(step.signs)) return bodies;
  for (const kind of new Set([step.signs, ...from.visible.map((each) => each.field.goesTo ?? step.signs)])) {
    if (!isEntryKind(kind)) continue;
    const mine = from.visible.filter(
      (each) => each.kept && each.item === null && (each.field.goesTo ?? step.signs) === kind,
    );
    if (kind === step.signs || mine.some((each) => isAnswered(values[each.path])))
      bodies.set(kind, bodyOf(kind, mine, from));
  }
  const own = bodies.get(step.signs);
  if (step.signs === 'detection' && own !== undefined && minimumOnly.has(own['outcome']))
    return new Map([[step.signs, own]]);
  return bodies;
}

function bodyOf(kind: EntryKind, mine: readonly VisibleField[], from: Assembly): CandidateBody {
  const body: Record<string, unknown> = kind === from.step.signs ? signedGivens(kind, from) : {};
  const any = bodyShape(kind);
  const decider = mine.find((each) => each.path === any.decidedBy);
  const shape = bodyShape(
    kind,
    decider === undefined ? body[any.decidedBy ?? ''] : from.values[decider.path],
  );
  for (const each of mine) {
    const key = each.field.as ?? each.field.id;
    // Where an answer decides the shape, what that shape does not hold is not kept (detection: the minimum).
    if (any.keys.has(key) && !shape.keys.has(key)) continue;
    const value = each.field.kind === 'list' ? listOf(kind, each, from) : signedValue(each, from);
    if (value !== undefined) body[key] = each.field.kind === 'list' ? joined(body[key], value) : value;
    else if (shape.lists.has(key) && shape.required.has(key)) body[key] ??= [];
  }
  return body;
}

/** Lists that are signed under one key stand behind each other, in the order of their pages. */
const joined = (before: unknown, more: unknown): unknown =>
  Array.isArray(before) && Array.isArray(more) ? [...(before as unknown[]), ...(more as unknown[])] : more;

/** Facts the step was opened with that its own body has a place for. A given is a text: ids of a list stand apart by a space. */
function signedGivens(kind: EntryKind, { step, givens }: Assembly): Record<string, unknown> {
  const { keys, lists } = bodyShape(kind);
  const found: Record<string, unknown> = {};
  for (const name of step.givens ?? []) {
    const given = givenOf(givens, name);
    if (!keys.has(name) || given === undefined || given.trim() === '') continue;
    found[name] = lists.has(name) ? given.trim().split(/\s+/) : given;
  }
  return found;
}

function listOf(kind: EntryKind, list: VisibleField, from: Assembly): readonly CandidateBody[] | undefined {
  const { field } = list;
  const shape = itemShape(kind, field.as ?? field.id);
  const fixed = field.kind === 'list' ? field.eachHas : undefined;
  const items = itemsOf(from.values, list.path).map((id) => {
    const item: Record<string, unknown> = { ...(shape.keys.has('id') ? { id } : {}), ...fixed };
    for (const each of from.visible) {
      if (!each.kept || each.item?.list !== list.path || each.item.id !== id) continue;
      const key = each.field.as ?? each.field.id;
      const value = signedValue(each, from);
      if (value !== undefined) item[key] = value;
      else if (shape.lists.has(key) && shape.required.has(key)) item[key] = [];
    }
    return item;
  });
  // What was only put before the worker, and not answered, is not signed.
  const answer = field.kind === 'list' ? field.signedWith : undefined;
  const signed = answer === undefined ? items : items.filter((item) => item[answer] !== undefined);
  return signed.length === 0 ? undefined : signed;
}

/** A raw answer in the form it is signed in; undefined when there is none. What is impossible stays as typed. */
function signedValue({ field, path }: VisibleField, { values, today }: Assembly): DraftValue | undefined {
  const raw = values[path];
  if (!isAnswered(raw)) return field.kind === 'date' && field.blankMeans === 'today' ? today : undefined;
  if (field.kind === 'choices')
    return choicesAt(values, path).filter((chosen, at, all) => all.indexOf(chosen) === at);
  if (typeof raw !== 'string') return raw;
  if (field.kind === 'date') return dateOf(raw) ?? raw;
  if (field.kind === 'number' || field.kind === 'scale') return wholeNumber(raw) ?? raw.trim();
  if (field.kind === 'shortText' || field.kind === 'longText') return cleanText(raw).text || undefined;
  return raw;
}

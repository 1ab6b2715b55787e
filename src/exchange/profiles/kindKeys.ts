import type { EntryKind } from '../../entries/kindFacts.ts';
import type { Field, StepDefinition } from '../../model/define.ts';
import { stepIds, steps, type StepId } from '../../model/steps/steps.ts';
import { guardedIds } from './guardedIds.ts';

/** One key of a body: the question it answers, and whether the answer must not leave the internal case. */
export interface KindKey {
  readonly key: string;
  readonly field: Field;
  /** Where the words of the question stand. */
  readonly step: StepId;
  readonly guarded: boolean;
  /** For a list: the keys of its items that may leave the internal case. */
  readonly openItems: ReadonlySet<string>;
}
export interface KindOfEntry {
  /** The piece of work its notes are written by; null for rows that no screen writes. */
  readonly step: StepId | null;
  readonly keys: ReadonlyMap<string, KindKey>;
}

/** Definitions do not change while the product runs: each kind is read once. */
const byKind = new Map<EntryKind, KindOfEntry>();

/**
 * What stands in the bodies of each kind. A kind may be signed from several pieces of work, and a key may answer
 * several questions: it is guarded where any of them is.
 */
export function kindOf(kind: EntryKind): KindOfEntry {
  const before = byKind.get(kind);
  if (before !== undefined) return before;
  const read = readKind(kind);
  byKind.set(kind, read);
  return read;
}

function readKind(kind: EntryKind): KindOfEntry {
  const signing = stepIds.filter((id) => fieldsInto(steps[id], kind).length > 0);
  const own = signing.find((id) => (steps[id] as StepDefinition).signs === kind) ?? signing[0] ?? null;
  const keys = new Map<string, KindKey>();
  // Its own piece of work first: its words are the ones that are read.
  for (const id of [...signing].sort((one, other) => Number(other === own) - Number(one === own))) {
    const guarded = guardedIds(steps[id]);
    for (const field of fieldsInto(steps[id], kind)) {
      const key = field.as ?? field.id;
      const before = keys.get(key);
      keys.set(key, {
        key,
        field: before?.field ?? field,
        step: before?.step ?? id,
        guarded: before?.guarded === true || guarded.has(field.id),
        openItems: both(before?.openItems, openItemsOf(field, guarded)),
      });
    }
  }
  return { step: own, keys };
}

const fieldsInto = (step: StepDefinition, kind: EntryKind): readonly Field[] =>
  step.topics
    .flatMap((topic): readonly Field[] => topic.fields)
    .filter((field) => (field.goesTo ?? step.signs) === kind);

const openItemsOf = (field: Field, guarded: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    field.kind === 'list'
      ? field.items.filter((item) => !guarded.has(`${field.id}/${item.id}`)).map((item) => item.as ?? item.id)
      : [],
  );

const both = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string>): ReadonlySet<string> =>
  one === undefined ? other : new Set([...one].filter((key) => other.has(key)));

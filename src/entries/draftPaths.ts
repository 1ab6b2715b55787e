import type { Field, Topic } from '../model/define.ts';
import type { DraftChange, DraftValue, DraftValues } from './draft.ts';

/**
 * The flat paths a draft keeps its answers under: `fieldId`, `listId` (item ids in order) and
 * `listId/itemId/fieldId`. Field ids may hold dots (`hark.h`), never a slash.
 */
export interface PathParts {
  readonly field: string;
  readonly item: ItemRef | null;
}

/** One question that is on view, with the place of its answer in the draft. */
export interface VisibleField {
  readonly path: string;
  readonly field: Field;
  readonly topic: Topic;
  /** The list item it belongs to; null for a question of the page itself. */
  readonly item: ItemRef | null;
  /** False while the model lets its answer be asked and not signed (`keptWhen`): not in the entry, not in the review. */
  readonly kept: boolean;
}
export interface ItemRef {
  readonly list: string;
  readonly id: string;
}

export const itemPath = (list: string, item: string, field: string): string => `${list}/${item}/${field}`;

export function partsOfPath(path: string): PathParts {
  const [first = '', id, ...rest] = path.split('/');
  if (id === undefined || rest.length === 0) return { field: path, item: null };
  return { field: rest.join('/'), item: { list: first, id } };
}

/** True for anything but nothing, blanks, empty lists, and the three empty parts of a date. */
export function isAnswered(value: DraftValue | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value !== 'string') return value.length > 0;
  return value.replaceAll('|', '').trim() !== '';
}

/** The text under a path, as typed; empty when there is none or when the value is a list. */
export function textAt(values: DraftValues, path: string): string {
  const value = values[path];
  return typeof value === 'string' ? value : '';
}

/** The chosen options or item ids under a path; a single text counts as one choice. */
export function choicesAt(values: DraftValues, path: string): readonly string[] {
  const value = values[path];
  if (value === undefined || value === null || value === '') return [];
  return typeof value === 'string' ? [value] : value;
}

/** Item ids of a list, in order, each once. */
export function itemsOf(values: DraftValues, list: string): readonly string[] {
  return [...new Set(choicesAt(values, list))];
}

/** Adds an empty item at the end. `id` is opaque (`newId()`). */
export function addItem(values: DraftValues, list: string, id: string): DraftChange {
  return { set: list, to: [...itemsOf(values, list).filter((item) => item !== id), id] };
}

/** Takes an item out of the list. Its answers stay in the draft, so `restoreItem` brings it back whole. */
export function removeItem(values: DraftValues, list: string, id: string): DraftChange {
  return { set: list, to: itemsOf(values, list).filter((item) => item !== id) };
}

/** Undoes a removal: the item stands again at the place it had. */
export function restoreItem(values: DraftValues, list: string, id: string, at: number): DraftChange {
  const others = itemsOf(values, list).filter((item) => item !== id);
  return { set: list, to: [...others.slice(0, at), id, ...others.slice(at)] };
}

/** The fixed facts a step was opened with, by name, whether they were kept as `given.child` or `child`. */
export function givenOf(givens: Readonly<Record<string, string>>, name: string): string | undefined {
  const bare = name.startsWith('given.') ? name.slice('given.'.length) : name;
  return givens[bare] ?? givens[`given.${bare}`];
}

import type { DraftValues } from '../../entries/draft.ts';
import { compassAnchors, type CompassDimension } from '../../model/compass/compassDimensions.ts';
import { textOf } from './officePage.ts';

/** The set as a draft keeps it: ids in order; what was taken off keeps its texts, so that undo brings it back. */
export const partsPath = 'parts';
export type PartField = 'name' | 'question' | (typeof compassAnchors)[number];
export const pathOf = (id: string, field: PartField): string => `${partsPath}/${id}/${field}`;

export const partIds = (values: DraftValues): readonly string[] => {
  const ids = values[partsPath];
  return Array.isArray(ids) ? (ids as readonly string[]) : [];
};

export const valuesOfSet = (dimensions: readonly CompassDimension[]): DraftValues => ({
  [partsPath]: dimensions.map(({ id }) => id),
  ...Object.fromEntries(
    dimensions.flatMap(({ id, name, question, anchors }) => [
      [pathOf(id, 'name'), name],
      [pathOf(id, 'question'), question],
      ...compassAnchors.map((at) => [pathOf(id, at), anchors[at]]),
    ]),
  ),
});

/** The set as it is typed, in its order. */
export const setIn = (values: DraftValues): readonly CompassDimension[] =>
  partIds(values).map((id) => {
    const text = (field: PartField): string => textOf(values, pathOf(id, field)).trim();
    const anchors = { 1: text('1'), 4: text('4'), 7: text('7'), 10: text('10') };
    return { id, name: text('name'), question: text('question'), anchors };
  });

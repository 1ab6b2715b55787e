import type { DraftValues } from '../../entries/draft.ts';
import {
  pathwayCriterionKinds,
  type PathwayCriterion,
  type PathwayCriterionKind,
} from '../../model/local/pathwayCriteria.ts';
import { textOf } from './officePage.ts';

/** The list as a draft keeps it: ids in order; what was taken off the list keeps its text, so that undo brings it back. */
export const listPath = 'criteria';
export const textPath = (id: string): string => `${listPath}/${id}/text`;
const kindPath = (id: string): string => `${listPath}/${id}/kind`;

export const idsIn = (values: DraftValues): readonly string[] => {
  const ids = values[listPath];
  return Array.isArray(ids) ? (ids as readonly string[]) : [];
};
const kindIn = (values: DraftValues, id: string): PathwayCriterionKind =>
  pathwayCriterionKinds.find((kind) => kind === textOf(values, kindPath(id))) ?? 'inclusion';

export const idsOfKind = (values: DraftValues, kind: PathwayCriterionKind): readonly string[] =>
  idsIn(values).filter((id) => kindIn(values, id) === kind);

export const valuesOf = (criteria: readonly PathwayCriterion[]): DraftValues => ({
  [listPath]: criteria.map(({ id }) => id),
  ...Object.fromEntries(
    criteria.flatMap(({ id, kind, text }) => [
      [textPath(id), text],
      [kindPath(id), kind],
    ]),
  ),
});

/** The typed list, kind by kind, each in its order. */
export const criteriaIn = (values: DraftValues): readonly PathwayCriterion[] =>
  pathwayCriterionKinds.flatMap((kind) =>
    idsOfKind(values, kind).map((id) => ({ id, kind, text: textOf(values, textPath(id)).trim() })),
  );

type Change = (path: string, to: string | readonly string[]) => void;

export function addTo(values: DraftValues, change: Change, kind: PathwayCriterionKind, id: string): void {
  change(kindPath(id), kind);
  change(textPath(id), '');
  change(listPath, [...idsIn(values), id]);
}
export const takeOff = (values: DraftValues, change: Change, id: string): void =>
  change(
    listPath,
    idsIn(values).filter((each) => each !== id),
  );
/** Puts one back where it stood. */
export function putBack(values: DraftValues, change: Change, id: string, at: number): void {
  const ids = idsIn(values).filter((each) => each !== id);
  change(listPath, [...ids.slice(0, at), id, ...ids.slice(at)]);
}
/** Changes places with the one before (-1) or after (1) it among its own kind. */
export function move(values: DraftValues, change: Change, id: string, by: -1 | 1): void {
  const ids = idsIn(values);
  const alike = idsOfKind(values, kindIn(values, id));
  const other = alike[alike.indexOf(id) + by];
  if (other === undefined) return;
  change(
    listPath,
    ids.map((each) => (each === id ? other : each === other ? id : each)),
  );
}

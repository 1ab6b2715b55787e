import { partsOfPath } from '../../entries/draftPaths.ts';
import type { AnyFieldWording, AnyWording } from '../../model/define.ts';

/** The words of the question at a path. A missing line shows its id: visible, never another language in silence. */
export function wordingOf(wording: AnyWording, path: string): AnyFieldWording {
  const { field, item } = partsOfPath(path);
  const found = item === null ? wording.fields[field] : wording.fields[item.list]?.items?.[field];
  return found ?? { label: field };
}

/** The question in full where it stands alone: "Barn 2: Alder". */
export function questionInFull(
  wording: AnyWording,
  path: string,
  numbered: (one: string, number: number) => string,
  placeInList: (list: string, item: string) => number,
): string {
  const { item } = partsOfPath(path);
  const { label } = wordingOf(wording, path);
  if (item === null) return label;
  const list = wording.fields[item.list];
  return `${numbered(list?.one ?? list?.label ?? item.list, placeInList(item.list, item.id) + 1)}: ${label}`;
}

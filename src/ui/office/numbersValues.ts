import type { DraftValues } from '../../entries/draft.ts';
import type { LocalNumber } from '../../rules/local/dutyNumbers.ts';
import { textOf } from './officePage.ts';

/** The numbers as a draft keeps them: ids in order, and under each its texts. */
export const listPath = 'numbers';
export const pathOf = (id: string, what: 'label' | 'number'): string => `${listPath}/${id}/${what}`;
export const todayPath = `${listPath}.today`;
export const idsIn = (values: DraftValues): readonly string[] => {
  const ids = values[listPath];
  return Array.isArray(ids) ? (ids as readonly string[]) : [];
};
export const numbersIn = (values: DraftValues): readonly LocalNumber[] =>
  idsIn(values).map((id) => ({
    label: textOf(values, pathOf(id, 'label')).trim(),
    number: textOf(values, pathOf(id, 'number')).trim(),
  }));

import type { DraftValues } from '../../entries/draft.ts';
import { themeFields, type GroupTheme, type ThemeField } from '../../model/groups/groupThemes.ts';
import { textOf } from './officePage.ts';

/** The library as a draft keeps it: ids in order; what was taken off keeps its texts, so that undo brings it back. */
export const themesPath = 'themes';
export const pathOf = (id: string, field: ThemeField): string => `${themesPath}/${id}/${field}`;

export const themeIds = (values: DraftValues): readonly string[] => {
  const ids = values[themesPath];
  return Array.isArray(ids) ? (ids as readonly string[]) : [];
};

export const valuesOfThemes = (themes: readonly GroupTheme[]): DraftValues => ({
  [themesPath]: themes.map(({ id }) => id),
  ...Object.fromEntries(
    themes.flatMap((theme) => themeFields.map((field) => [pathOf(theme.id, field), theme[field]])),
  ),
});

/** The library as it is typed, in its order. */
export const themesIn = (values: DraftValues): readonly GroupTheme[] =>
  themeIds(values).map((id) => {
    const text = (field: ThemeField): string => textOf(values, pathOf(id, field)).trim();
    return {
      id,
      title: text('title'),
      purpose: text('purpose'),
      outline: text('outline'),
      materials: text('materials'),
      watchFor: text('watchFor'),
    };
  });

import { starterThemeSet, themeFields, type GroupTheme } from '../../model/groups/groupThemes.ts';
import { themeProblems, type ThemeProblem } from '../../rules/local/themeLibrary.ts';
import type { LocalSettings } from '../../rules/localSettings.ts';
import type { OfficePage, OfficeWords } from './officePage.ts';
import { ThemesForm } from './ThemesForm.tsx';
import { pathOf, themesIn, themesPath, valuesOfThemes } from './themesValues.ts';

function messageOf(problem: ThemeProblem, { themes }: OfficeWords): string {
  switch (problem.code) {
    case 'themeEmpty':
      return themes.themeEmpty;
    case 'themeTwice':
      return themes.themeTwice;
    case 'themeTooLong':
      return themes.themeTooLong(problem.most);
    case 'themesNone':
      return themes.themesNone;
    case 'themesTooMany':
      return themes.themesTooMany(problem.most);
  }
}

const themesOf = (local: LocalSettings, { starterThemes }: OfficeWords): readonly GroupTheme[] =>
  local.themes ?? starterThemeSet(starterThemes);

/** What sessions of a group can be about: the office's own library. */
export const themesPage: OfficePage = {
  keys: ['office.themes'],
  begin: ({ local }, words) => valuesOfThemes(themesOf(local, words)),
  problems: (values, words) => {
    const themes = themesIn(values);
    return themeProblems(themes).map(({ id, field, problem }) => {
      if (id === null || field === null) return { path: themesPath, message: messageOf(problem, words) };
      const name = words.themes.one(themes.findIndex((theme) => theme.id === id) + 1);
      const message = `${name}, ${words.themes.field[field]}: ${messageOf(problem, words)}`;
      return { path: pathOf(id, field), message };
    });
  },
  write: (values, { words }) => {
    const value = JSON.stringify(themesIn(values));
    const asShipped = value === JSON.stringify(starterThemeSet(words.starterThemes));
    return [{ key: 'office.themes', value: asShipped ? '' : value, checkedOn: null }];
  },
  lines: ({ local }, words) =>
    themesOf(local, words).flatMap((theme, at) =>
      themeFields.map((field) => ({
        key: `${theme.id} ${field}`,
        setting: 'office.themes' as const,
        term: field === 'title' ? words.themes.one(at + 1) : `${theme.title}: ${words.themes.field[field]}`,
        text: theme[field],
        ...(field === 'title' ? { at } : {}),
      })),
    ),
  Form: ThemesForm,
};

import { mostThemes, themeFields, type GroupTheme, type ThemeField } from '../../model/groups/groupThemes.ts';
import { isRecord, isText, parsed } from './jsonValue.ts';
import { plainLetters } from './plainLetters.ts';

export const longestThemeTitle = 60;
export const longestThemeWords = 1000;
export type ThemeProblem =
  | { readonly code: 'themeEmpty' }
  | { readonly code: 'themeTwice' }
  | { readonly code: 'themeTooLong'; readonly most: number }
  | { readonly code: 'themesNone' }
  | { readonly code: 'themesTooMany'; readonly most: number };

/** The text a problem is about; both null for the list itself. */
export interface FoundThemeProblem {
  readonly id: string | null;
  readonly field: ThemeField | null;
  readonly problem: ThemeProblem;
}

/** What is wrong with a library that a lead wants; nothing when it may be used. Only the title must be there. */
export function themeProblems(themes: readonly GroupTheme[]): readonly FoundThemeProblem[] {
  const found: FoundThemeProblem[] = [];
  if (themes.length === 0) found.push({ id: null, field: null, problem: { code: 'themesNone' } });
  if (themes.length > mostThemes)
    found.push({ id: null, field: null, problem: { code: 'themesTooMany', most: mostThemes } });
  const seen = new Set<string>();
  for (const theme of themes) {
    const { id } = theme;
    const title = plainLetters(theme.title);
    if (title === '') found.push({ id, field: 'title', problem: { code: 'themeEmpty' } });
    else if (seen.has(title)) found.push({ id, field: 'title', problem: { code: 'themeTwice' } });
    seen.add(title);
    for (const field of themeFields) {
      const most = field === 'title' ? longestThemeTitle : longestThemeWords;
      if (theme[field].length > most) found.push({ id, field, problem: { code: 'themeTooLong', most } });
    }
  }
  return found;
}

/** The library as it is signed (JSON text); null for what does not parse or breaks a rule of today. Never throws. */
export function readThemes(value: string): readonly GroupTheme[] | null {
  const list = parsed(value);
  if (!Array.isArray(list)) return null;
  const themes: GroupTheme[] = [];
  for (const one of list as readonly unknown[]) {
    if (!isRecord(one)) return null;
    const { id, title, purpose, outline, materials, watchFor } = one;
    if (!isText(id) || id === '' || id.length > 64 || themes.some((other) => other.id === id)) return null;
    if (!isText(title) || !isText(purpose) || !isText(outline) || !isText(materials) || !isText(watchFor))
      return null;
    themes.push({ id, title, purpose, outline, materials, watchFor });
  }
  return themeProblems(themes).length === 0 ? themes : null;
}

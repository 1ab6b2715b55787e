import type { ThemeLibraryText } from './themeLibrary.da.ts';

export const themeLibrary: ThemeLibraryText = {
  suggestion: 'Suggestion of the product',
  suggestionWhy: 'The themes came with the product. Make them your own.',
  list: 'Themes',
  listHint: 'The group leaders choose a theme for each session.',
  one: (number) => `Theme ${String(number)}`,
  field: {
    title: 'Title',
    purpose: 'What it is to give the participants',
    outline: 'How the session can go',
    materials: 'What you need to bring',
    watchFor: 'Watch for',
  },
  titleHint: 'The title may stand on a board. Let it be kind.',
  add: 'Add a theme',
  remove: 'Take off',
  removed: (name) => `${name} was taken off.`,
  up: 'Move up',
  down: 'Move down',
  themeEmpty: 'Write a title.',
  themeTwice: 'Another theme has that title already.',
  themeTooLong: (most) => `Write at most ${String(most)} characters.`,
  themesNone: 'There must be at least one theme.',
  themesTooMany: (most) => `There can be at most ${String(most)} themes.`,
};

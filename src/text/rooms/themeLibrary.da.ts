/** Words for the office's library of themes. */
export const themeLibrary = {
  suggestion: 'Forslag fra programmet',
  suggestionWhy: 'Temaerne kom med programmet. Gør dem til jeres egne.',
  list: 'Temaer',
  listHint: 'Gruppelederne vælger et tema til hver mødegang.',
  one: (number: number) => `Tema ${String(number)}`,
  field: {
    title: 'Titel',
    purpose: 'Hvad det skal give deltagerne',
    outline: 'Sådan kan mødegangen gå',
    materials: 'Det skal I have med',
    watchFor: 'Hold øje med',
  },
  titleHint: 'Titlen kan stå på en tavle. Lad den være venlig.',
  add: 'Tilføj et tema',
  remove: 'Tag af',
  removed: (name: string) => `${name} er taget af.`,
  up: 'Flyt op',
  down: 'Flyt ned',
  themeEmpty: 'Skriv en titel.',
  themeTwice: 'Den titel har et andet tema allerede.',
  themeTooLong: (most: number) => `Skriv højst ${String(most)} tegn.`,
  themesNone: 'Der skal være mindst et tema.',
  themesTooMany: (most: number) => `Der kan højst være ${String(most)} temaer.`,
};
export type ThemeLibraryText = typeof themeLibrary;

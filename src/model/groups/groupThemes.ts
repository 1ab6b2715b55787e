/**
 * What a session of a group can be about. Which themes there are is the municipality's own; shipped is a starter set in
 * our own words, after what the model wants a group to carry (model 2022, p. 11-14). Ids are released.
 */
export const starterThemes = [
  'recognition',
  'mirroring',
  'networkInside',
  'networkOutside',
  'mastery',
  'psychoEducation',
  'safetyStrategies',
] as const;
export type StarterTheme = (typeof starterThemes)[number];

export const themeFields = ['title', 'purpose', 'outline', 'materials', 'watchFor'] as const;
export type ThemeField = (typeof themeFields)[number];
export type ThemeWords = Readonly<Record<ThemeField, string>>;
export interface GroupTheme extends ThemeWords {
  readonly id: string;
}
export type StarterThemeWords = Readonly<Record<StarterTheme, ThemeWords>>;

export const mostThemes = 40;

/** The starter set in one language. */
export const starterThemeSet = (words: StarterThemeWords): readonly GroupTheme[] =>
  starterThemes.map((id) => ({ id, ...words[id] }));

import type { Language } from '../../model/define.ts';
import type { Team } from './readTeam.ts';

/** The key of the setting that keeps one person's language. */
export const languageSetting = (person: string): string => `language.${person}`;

/** The language this person chose, or null when they have not. */
export function languageOf(team: Team, person: string): Language | null {
  const chosen = team.settings.get(languageSetting(person));
  return chosen === 'da' || chosen === 'en' ? chosen : null;
}

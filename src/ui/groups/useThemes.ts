import { starterThemeSet, type GroupTheme, type StarterThemeWords } from '../../model/groups/groupThemes.ts';
import { useLocalSettings } from '../shell/useLocalSettings.ts';
import { wordsOf } from '../shell/words.ts';

const useStarterThemes = wordsOf<StarterThemeWords>({
  da: () => import('../../model/groups/groupThemes.da.ts').then((module) => module.groupThemesDa),
  en: () => import('../../model/groups/groupThemes.en.ts').then((module) => module.groupThemesEn),
});

/** What a session can be about here: the office's own library, or the starter set. */
export function useThemes(): readonly GroupTheme[] {
  const starter = useStarterThemes();
  return useLocalSettings().themes ?? starterThemeSet(starter);
}

import { starterThemeSet, type GroupTheme } from '../../model/groups/groupThemes.ts';
import { useLocalSettings } from '../shell/useLocalSettings.ts';
import { wordsOf } from '../shell/words.ts';

const useStarterThemes = wordsOf<readonly GroupTheme[]>({
  da: () =>
    import('../../model/groups/groupThemes.da.ts').then(({ groupThemesDa }) =>
      starterThemeSet(groupThemesDa),
    ),
  en: () =>
    import('../../model/groups/groupThemes.en.ts').then(({ groupThemesEn }) =>
      starterThemeSet(groupThemesEn),
    ),
});

/** The themes of this office, or the starter set while it has none of its own. */
export function useThemes(): readonly GroupTheme[] {
  const starter = useStarterThemes();
  return useLocalSettings().themes ?? starter;
}

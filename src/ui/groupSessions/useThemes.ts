import type { GroupTheme } from '../../model/groups/groupThemes.ts';
import { useLocalSettings } from '../shell/useLocalSettings.ts';
import { useGroupWords } from './words.ts';

/** The themes of this office, or the starter set while it has none of its own. */
export function useThemes(): readonly GroupTheme[] {
  const { themes } = useGroupWords();
  return useLocalSettings().themes ?? themes;
}

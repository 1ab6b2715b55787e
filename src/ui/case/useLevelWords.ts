import type { RiskLevel } from '../../model/vocabulary.ts';
import { useLocalSettings } from '../shell/useLocalSettings.ts';
import { wordsOf } from '../shell/words.ts';

type LevelWords = Readonly<Record<RiskLevel, { readonly short: string; readonly sentence: string }>>;

export const useAllLevelWords = wordsOf<LevelWords>({
  da: () => import('../../model/riskLevels.da.ts').then((module) => module.riskLevelsDa),
  en: () => import('../../model/riskLevels.en.ts').then((module) => module.riskLevelsEn),
});

/** The short word of a level: the office's own where a lead has set one. */
export function useLevelWords(): (level: RiskLevel) => string {
  const words = useAllLevelWords();
  const { levelLabels } = useLocalSettings();
  return (level) => levelLabels[level] ?? words[level].short;
}

import type { SettingsText } from '../../text/rooms/settings.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useSettingsWords = wordsOf<SettingsText>({
  da: () => import('../../text/rooms/settings.da.ts').then((module) => module.settings),
  en: () => import('../../text/rooms/settings.en.ts').then((module) => module.settings),
});

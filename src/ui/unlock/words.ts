import { unlock as unlockDa, type UnlockText } from '../../text/rooms/unlock.da.ts';
import { unlock as unlockEn } from '../../text/rooms/unlock.en.ts';
import type { FirstStartText } from '../../text/rooms/firstStart.da.ts';
import type { AsideText } from '../../text/rooms/aside.da.ts';
import { wordsOf } from '../shell/words.ts';
import { useLanguage } from '../useText.tsx';

export const useUnlockWords = (): UnlockText => (useLanguage() === 'da' ? unlockDa : unlockEn);

export const useFirstStartWords = wordsOf<FirstStartText>({
  da: () => import('../../text/rooms/firstStart.da.ts').then((module) => module.firstStart),
  en: () => import('../../text/rooms/firstStart.en.ts').then((module) => module.firstStart),
});

export const useAsideWords = wordsOf<AsideText>({
  da: () => import('../../text/rooms/aside.da.ts').then((module) => module.aside),
  en: () => import('../../text/rooms/aside.en.ts').then((module) => module.aside),
});

import type { UnlockText } from '../../text/rooms/unlock.da.ts';
import type { FirstStartText } from '../../text/rooms/firstStart.da.ts';
import type { AsideText } from '../../text/rooms/aside.da.ts';
import { wordsOf } from '../shell/words.ts';
import { useText } from '../useText.tsx';

export const useUnlockWords = (): UnlockText => useText().unlock;

export const useFirstStartWords = wordsOf<FirstStartText>({
  da: () => import('../../text/rooms/firstStart.da.ts').then((module) => module.firstStart),
  en: () => import('../../text/rooms/firstStart.en.ts').then((module) => module.firstStart),
});

export const useAsideWords = wordsOf<AsideText>({
  da: () => import('../../text/rooms/aside.da.ts').then((module) => module.aside),
  en: () => import('../../text/rooms/aside.en.ts').then((module) => module.aside),
});

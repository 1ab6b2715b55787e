import type { LocalWaysText } from '../../text/rooms/localWays.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useLocalWaysWords = wordsOf<LocalWaysText>({
  da: () => import('../../text/rooms/localWays.da.ts').then((module) => module.localWays),
  en: () => import('../../text/rooms/localWays.en.ts').then((module) => module.localWays),
});

import type { OwnWaysText } from '../../text/rooms/ownWays.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useOwnWaysWords = wordsOf<OwnWaysText>({
  da: () => import('../../text/rooms/ownWays.da.ts').then((module) => module.ownWays),
  en: () => import('../../text/rooms/ownWays.en.ts').then((module) => module.ownWays),
});

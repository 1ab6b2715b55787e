import type { SecondText } from '../../text/rooms/second.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useSecondWords = wordsOf<SecondText>({
  da: () => import('../../text/rooms/second.da.ts').then((module) => module.second),
  en: () => import('../../text/rooms/second.en.ts').then((module) => module.second),
});

import type { HomeText } from '../../text/rooms/home.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useHomeWords = wordsOf<HomeText>({
  da: () => import('../../text/rooms/home.da.ts').then((module) => module.home),
  en: () => import('../../text/rooms/home.en.ts').then((module) => module.home),
});

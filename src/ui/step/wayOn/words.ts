import type { WayOnText } from '../../../text/rooms/wayOn.da.ts';
import { wordsOf } from '../../shell/words.ts';

export const useWayOnWords = wordsOf<WayOnText>({
  da: () => import('../../../text/rooms/wayOn.da.ts').then((module) => module.wayOn),
  en: () => import('../../../text/rooms/wayOn.en.ts').then((module) => module.wayOn),
});

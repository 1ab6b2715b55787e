import type { StandInText } from '../../text/rooms/standIn.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useStandInWords = wordsOf<StandInText>({
  da: () => import('../../text/rooms/standIn.da.ts').then((module) => module.standIn),
  en: () => import('../../text/rooms/standIn.en.ts').then((module) => module.standIn),
});

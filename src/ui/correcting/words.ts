import type { CorrectionText } from '../../text/rooms/correction.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useCorrectionWords = wordsOf<CorrectionText>({
  da: () => import('../../text/rooms/correction.da.ts').then((module) => module.correction),
  en: () => import('../../text/rooms/correction.en.ts').then((module) => module.correction),
});

import type { MeasuresText } from '../../text/rooms/measures.da.ts';
import { wordsOf } from '../shell/words.ts';

/** The room's own words alone, for the case page. */
export const useMeasuresText = wordsOf<MeasuresText>({
  da: () => import('../../text/rooms/measures.da.ts').then((module) => module.measuresRoom),
  en: () => import('../../text/rooms/measures.en.ts').then((module) => module.measuresRoom),
});

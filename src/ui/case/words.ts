import type { CaseText } from '../../text/rooms/case.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useCaseWords = wordsOf<CaseText>({
  da: () => import('../../text/rooms/case.da.ts').then((module) => module.caseRoom),
  en: () => import('../../text/rooms/case.en.ts').then((module) => module.caseRoom),
});

import type { waysOnDa } from '../../model/criteria.da.ts';
import type { CaseText } from '../../text/rooms/case.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useCaseWords = wordsOf<CaseText>({
  da: () => import('../../text/rooms/case.da.ts').then((module) => module.caseRoom),
  en: () => import('../../text/rooms/case.en.ts').then((module) => module.caseRoom),
});

/** Where to go instead, when a criterion of the target group is not met or not known yet. */
export const useWaysOnWords = wordsOf<typeof waysOnDa>({
  da: () => import('../../model/criteria.da.ts').then((module) => module.waysOnDa),
  en: () => import('../../model/criteria.en.ts').then((module) => module.waysOnEn),
});

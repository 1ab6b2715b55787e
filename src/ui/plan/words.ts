import type { PlanText } from '../../text/rooms/plan.da.ts';
import { wordsOf } from '../shell/words.ts';

export const usePlanWords = wordsOf<PlanText>({
  da: () => import('../../text/rooms/plan.da.ts').then((module) => module.planRoom),
  en: () => import('../../text/rooms/plan.en.ts').then((module) => module.planRoom),
});

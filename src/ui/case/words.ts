import type { waysOnDa } from '../../model/criteria.da.ts';
import type { CaseText } from '../../text/rooms/case.da.ts';
import type { ShutPartText } from '../../text/rooms/shutPart.da.ts';
import type { CaseEvent } from '../../model/vocabulary.ts';
import { wordsOf } from '../shell/words.ts';

export const useCaseWords = wordsOf<CaseText>({
  da: () => import('../../text/rooms/case.da.ts').then((module) => module.caseRoom),
  en: () => import('../../text/rooms/case.en.ts').then((module) => module.caseRoom),
});

/** What cannot be signed here, and who can. */
export const useShutPartWords = wordsOf<ShutPartText>({
  da: () => import('../../text/rooms/shutPart.da.ts').then((module) => module.shutPart),
  en: () => import('../../text/rooms/shutPart.en.ts').then((module) => module.shutPart),
});

/** What may have happened, as it stands under the question. */
export const useEventWords = wordsOf<Readonly<Record<CaseEvent, string>>>({
  da: () =>
    import('../../model/steps/caseEvent.da.ts').then((module) => module.caseEventDa.fields.event.options),
  en: () =>
    import('../../model/steps/caseEvent.en.ts').then((module) => module.caseEventEn.fields.event.options),
});

/** Where to go instead, when a criterion of the target group is not met or not known yet. */
export const useWaysOnWords = wordsOf<typeof waysOnDa>({
  da: () => import('../../model/criteria.da.ts').then((module) => module.waysOnDa),
  en: () => import('../../model/criteria.en.ts').then((module) => module.waysOnEn),
});

import type { ConcernWords } from '../../../model/concerns.ts';
import type { InstrumentWords } from '../../../model/instruments/instrumentWords.ts';
import type { NoticesText } from '../../../text/rooms/notices.da.ts';
import { wordsOf } from '../../shell/words.ts';

interface NoticeWords {
  readonly own: NoticesText;
  readonly concerns: ConcernWords;
  readonly instruments: InstrumentWords;
}

/** Suspends until the words are here: stand inside a `Suspense` of your own, so that no question disappears meanwhile. */
export const useNoticeWords = wordsOf<NoticeWords>({
  da: async () => {
    const [own, concerns, instruments] = await Promise.all([
      import('../../../text/rooms/notices.da.ts'),
      import('../../../model/concerns.da.ts'),
      import('../../../model/instruments/instrumentWords.da.ts'),
    ]);
    return { own: own.notices, concerns: concerns.concernsDa, instruments: instruments.instrumentWordsDa };
  },
  en: async () => {
    const [own, concerns, instruments] = await Promise.all([
      import('../../../text/rooms/notices.en.ts'),
      import('../../../model/concerns.en.ts'),
      import('../../../model/instruments/instrumentWords.en.ts'),
    ]);
    return { own: own.notices, concerns: concerns.concernsEn, instruments: instruments.instrumentWordsEn };
  },
});

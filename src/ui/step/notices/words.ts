import type { ConcernWords } from '../../../model/concerns.ts';
import type { detectionPacks } from '../../../model/instruments/detectionPacks.ts';
import type { InstrumentWords } from '../../../model/instruments/instrumentWords.ts';
import type { PackWords } from '../../../model/instruments/packWords.ts';
import type { NoticesText } from '../../../text/rooms/notices.da.ts';
import { wordsOf } from '../../shell/words.ts';

interface NoticeWords {
  readonly own: NoticesText;
  readonly concerns: ConcernWords;
  readonly instruments: InstrumentWords;
  readonly packs: Readonly<Record<keyof typeof detectionPacks, PackWords>>;
}

/** Suspends until the words are here: stand inside an `UntilHere` of your own, so that no question disappears meanwhile. */
export const useNoticeWords = wordsOf<NoticeWords>({
  da: async () => {
    const [own, concerns, instruments, hark, aas, supplement] = await Promise.all([
      import('../../../text/rooms/notices.da.ts'),
      import('../../../model/concerns.da.ts'),
      import('../../../model/instruments/instrumentWords.da.ts'),
      import('../../../model/instruments/words/hark.da.ts'),
      import('../../../model/instruments/words/aas.da.ts'),
      import('../../../model/instruments/words/supplement.da.ts'),
    ]);
    return {
      own: own.notices,
      concerns: concerns.concernsDa,
      instruments: instruments.instrumentWordsDa,
      packs: { hark: hark.harkDa, aas: aas.aasDa, supplement: supplement.supplementDa },
    };
  },
  en: async () => {
    const [own, concerns, instruments, hark, aas, supplement] = await Promise.all([
      import('../../../text/rooms/notices.en.ts'),
      import('../../../model/concerns.en.ts'),
      import('../../../model/instruments/instrumentWords.en.ts'),
      import('../../../model/instruments/words/hark.en.ts'),
      import('../../../model/instruments/words/aas.en.ts'),
      import('../../../model/instruments/words/supplement.en.ts'),
    ]);
    return {
      own: own.notices,
      concerns: concerns.concernsEn,
      instruments: instruments.instrumentWordsEn,
      packs: { hark: hark.harkEn, aas: aas.aasEn, supplement: supplement.supplementEn },
    };
  },
});

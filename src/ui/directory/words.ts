import type { OfferWords } from '../../model/directory/offers.ts';
import type { SituationMark } from '../../model/situationMarks.ts';
import type { DirectoryText } from '../../text/rooms/directory.da.ts';
import { wordsOf } from '../shell/words.ts';

export interface DirectoryWords {
  readonly room: DirectoryText;
  readonly offers: OfferWords;
  readonly marks: Readonly<Record<SituationMark, string>>;
}

export const useDirectoryWords = wordsOf<DirectoryWords>({
  da: async () => {
    const [{ directoryRoom }, { offersDa }, { situationMarksDa }] = await Promise.all([
      import('../../text/rooms/directory.da.ts'),
      import('../../model/directory/offers.da.ts'),
      import('../../model/situationMarks.da.ts'),
    ]);
    return { room: directoryRoom, offers: offersDa, marks: situationMarksDa };
  },
  en: async () => {
    const [{ directoryRoom }, { offersEn }, { situationMarksEn }] = await Promise.all([
      import('../../text/rooms/directory.en.ts'),
      import('../../model/directory/offers.en.ts'),
      import('../../model/situationMarks.en.ts'),
    ]);
    return { room: directoryRoom, offers: offersEn, marks: situationMarksEn };
  },
});

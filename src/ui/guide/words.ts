import type { GuidePage, GuidePageId, OfficeGuide, OfficeGuideId } from '../../text/guide/guidePage.ts';
import type { GuideRoomText } from '../../text/rooms/guide.da.ts';
import { wordsOf } from '../shell/words.ts';

export interface GuideWords {
  readonly room: GuideRoomText;
  readonly pages: Readonly<Record<GuidePageId, GuidePage>>;
  readonly offices: Readonly<Record<OfficeGuideId, OfficeGuide>>;
}

export const useGuideWords = wordsOf<GuideWords>({
  da: async () => {
    const [{ guideRoom }, { guidePagesDa, officeGuidesDa }] = await Promise.all([
      import('../../text/rooms/guide.da.ts'),
      import('../../text/guide/pages.da.ts'),
    ]);
    return { room: guideRoom, pages: guidePagesDa, offices: officeGuidesDa };
  },
  en: async () => {
    const [{ guideRoom }, { guidePagesEn, officeGuidesEn }] = await Promise.all([
      import('../../text/rooms/guide.en.ts'),
      import('../../text/guide/pages.en.ts'),
    ]);
    return { room: guideRoom, pages: guidePagesEn, offices: officeGuidesEn };
  },
});

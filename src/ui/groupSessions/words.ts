import type { GroupFormsText } from '../../text/rooms/groupForms.da.ts';
import type { GroupNotesText } from '../../text/rooms/groupNotes.da.ts';
import type { GroupPageText } from '../../text/rooms/groupPage.da.ts';
import type { GroupSessionText } from '../../text/rooms/groupSession.da.ts';
import { wordsOf } from '../shell/words.ts';

export interface GroupWords {
  readonly page: GroupPageText;
  readonly forms: GroupFormsText;
  readonly session: GroupSessionText;
  readonly notes: GroupNotesText;
}

/** What the page of a group, its sessions and its short forms say. */
export const useGroupWords = wordsOf<GroupWords>({
  da: async () => {
    const [page, forms, session, notes] = await Promise.all([
      import('../../text/rooms/groupPage.da.ts'),
      import('../../text/rooms/groupForms.da.ts'),
      import('../../text/rooms/groupSession.da.ts'),
      import('../../text/rooms/groupNotes.da.ts'),
    ]);
    return {
      page: page.groupPage,
      forms: forms.groupForms,
      session: session.groupSession,
      notes: notes.groupNotes,
    };
  },
  en: async () => {
    const [page, forms, session, notes] = await Promise.all([
      import('../../text/rooms/groupPage.en.ts'),
      import('../../text/rooms/groupForms.en.ts'),
      import('../../text/rooms/groupSession.en.ts'),
      import('../../text/rooms/groupNotes.en.ts'),
    ]);
    return {
      page: page.groupPage,
      forms: forms.groupForms,
      session: session.groupSession,
      notes: notes.groupNotes,
    };
  },
});

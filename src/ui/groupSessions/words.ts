import type { GroupRoomText } from '../../text/rooms/groupRoom.da.ts';
import type { GroupFormsText } from '../../text/rooms/groupForms.da.ts';
import type { GroupSessionText } from '../../text/rooms/groupSession.da.ts';
import type { GroupNotesText } from '../../text/rooms/groupNotes.da.ts';
import type { GroupSheetText } from '../../text/rooms/groupSheet.da.ts';
import type { GroupClearanceText } from '../../text/rooms/groupClearance.da.ts';
import type { GroupToldText } from '../../text/rooms/groupTold.da.ts';
import type { GroupThreadsText } from '../../text/rooms/groupThreads.da.ts';
import type { GroupPrintText } from '../../text/rooms/groupPrint.da.ts';
import { starterThemeSet, type GroupTheme } from '../../model/groups/groupThemes.ts';
import { wordsOf } from '../shell/words.ts';

export interface GroupWords {
  readonly page: GroupRoomText;
  readonly forms: GroupFormsText;
  readonly session: GroupSessionText;
  readonly notes: GroupNotesText;
  readonly sheet: GroupSheetText;
  readonly clearance: GroupClearanceText;
  readonly told: GroupToldText;
  readonly threads: GroupThreadsText;
  readonly papers: GroupPrintText;
  /** The starter set of themes, for an office that has none of its own. */
  readonly themes: readonly GroupTheme[];
}

/** What the rooms of a group say. They come together: a leader turns between them in the middle of a session. */
export const useGroupWords = wordsOf<GroupWords>({
  da: async () => {
    const [page, forms, session, notes, sheet, clearance, told, threads, papers, themes] = await Promise.all([
      import('../../text/rooms/groupRoom.da.ts'),
      import('../../text/rooms/groupForms.da.ts'),
      import('../../text/rooms/groupSession.da.ts'),
      import('../../text/rooms/groupNotes.da.ts'),
      import('../../text/rooms/groupSheet.da.ts'),
      import('../../text/rooms/groupClearance.da.ts'),
      import('../../text/rooms/groupTold.da.ts'),
      import('../../text/rooms/groupThreads.da.ts'),
      import('../../text/rooms/groupPrint.da.ts'),
      import('../../model/groups/groupThemes.da.ts'),
    ]);
    return {
      page: page.groupRoom,
      forms: forms.groupForms,
      session: session.groupSession,
      notes: notes.groupNotes,
      sheet: sheet.groupSheet,
      clearance: clearance.groupClearance,
      told: told.groupTold,
      threads: threads.groupThreads,
      papers: papers.groupPrint,
      themes: starterThemeSet(themes.groupThemesDa),
    };
  },
  en: async () => {
    const [page, forms, session, notes, sheet, clearance, told, threads, papers, themes] = await Promise.all([
      import('../../text/rooms/groupRoom.en.ts'),
      import('../../text/rooms/groupForms.en.ts'),
      import('../../text/rooms/groupSession.en.ts'),
      import('../../text/rooms/groupNotes.en.ts'),
      import('../../text/rooms/groupSheet.en.ts'),
      import('../../text/rooms/groupClearance.en.ts'),
      import('../../text/rooms/groupTold.en.ts'),
      import('../../text/rooms/groupThreads.en.ts'),
      import('../../text/rooms/groupPrint.en.ts'),
      import('../../model/groups/groupThemes.en.ts'),
    ]);
    return {
      page: page.groupRoom,
      forms: forms.groupForms,
      session: session.groupSession,
      notes: notes.groupNotes,
      sheet: sheet.groupSheet,
      clearance: clearance.groupClearance,
      told: told.groupTold,
      threads: threads.groupThreads,
      papers: papers.groupPrint,
      themes: starterThemeSet(themes.groupThemesEn),
    };
  },
});

import type { GroupClearanceText } from '../../text/rooms/groupClearance.da.ts';
import type { GroupSheetText } from '../../text/rooms/groupSheet.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useSheetWords = wordsOf<GroupSheetText>({
  da: () => import('../../text/rooms/groupSheet.da.ts').then((module) => module.groupSheet),
  en: () => import('../../text/rooms/groupSheet.en.ts').then((module) => module.groupSheet),
});

export const useClearanceWords = wordsOf<GroupClearanceText>({
  da: () => import('../../text/rooms/groupClearance.da.ts').then((module) => module.groupClearance),
  en: () => import('../../text/rooms/groupClearance.en.ts').then((module) => module.groupClearance),
});

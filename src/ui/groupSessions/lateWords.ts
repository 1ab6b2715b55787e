import type { GroupPrintText } from '../../text/rooms/groupPrint.da.ts';
import type { GroupThreadsText } from '../../text/rooms/groupThreads.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useThreadWords = wordsOf<GroupThreadsText>({
  da: () => import('../../text/rooms/groupThreads.da.ts').then((module) => module.groupThreads),
  en: () => import('../../text/rooms/groupThreads.en.ts').then((module) => module.groupThreads),
});

export const usePaperWords = wordsOf<GroupPrintText>({
  da: () => import('../../text/rooms/groupPrint.da.ts').then((module) => module.groupPrint),
  en: () => import('../../text/rooms/groupPrint.en.ts').then((module) => module.groupPrint),
});

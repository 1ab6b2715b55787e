import type { CaseFilesText } from '../../text/rooms/caseFiles.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useCaseFileWords = wordsOf<CaseFilesText>({
  da: () => import('../../text/rooms/caseFiles.da.ts').then((module) => module.caseFiles),
  en: () => import('../../text/rooms/caseFiles.en.ts').then((module) => module.caseFiles),
});

import type { NotesText } from '../../text/rooms/notes.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useNotesWords = wordsOf<NotesText>({
  da: () => import('../../text/rooms/notes.da.ts').then((module) => module.notesRoom),
  en: () => import('../../text/rooms/notes.en.ts').then((module) => module.notesRoom),
});

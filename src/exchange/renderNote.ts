import { isProtectedWhole } from '../rules/protectedWhole.ts';
import { noteLines, noteParts, type WrittenEntry } from './noteLines.ts';
import { dateInNote, noteWords } from './noteWords.ts';

/** What a note is made of. `body` is one the kind's schema has accepted. */
export interface NoteRequest extends WrittenEntry {
  /** The local date it is signed on, and who signs: initials or name as the worker is shown. */
  readonly onDate?: string;
  readonly by?: string;
}

/**
 * The journal-ready note of one entry in plain text: title, date, what was seen and said, and apart from it what is
 * judged; each answer under its own question, in the order of the pages. The same request gives the same text.
 * Ids of other entries, and answers to no question of the step, are not written.
 */
export function renderNote(request: NoteRequest): string {
  const { wording, language } = request;
  const words = noteWords[language];
  const head = [
    wording.title,
    ...(request.onDate === undefined ? [] : [`${words.date}: ${dateInNote(request.onDate, language)}`]),
    ...(request.by === undefined ? [] : [`${words.by}: ${request.by}`]),
    ...(isProtectedWhole(request.step, request.body) ? [words.protectedWhole] : []),
  ];
  const parts = noteParts(noteLines(request), language);
  return `${[head.join('\n'), ...(parts.length === 0 ? [words.nothing] : parts)].join('\n\n')}\n`;
}

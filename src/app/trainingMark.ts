import type { Language } from '../model/define.ts';
import type { ShownDocument } from '../ui/notes/exportPort.ts';
import type { Notes, NoteWriter } from '../ui/ports.ts';

/** What stands first in every note of a training, wherever it is copied to. */
const trainingMark: Readonly<Record<Language, string>> = {
  da: 'ØVELSE – EKSEMPELSAG, IKKE EN RIGTIG BORGER',
  en: 'PRACTICE – AN EXAMPLE CASE, NOT A REAL CITIZEN',
};

const marked = (document: ShownDocument | null, mark: string): ShownDocument | null =>
  document === null ? null : { ...document, notices: [mark, ...document.notices] };

export const markedNote =
  (write: NoteWriter, language: Language): NoteWriter =>
  (signable) => {
    const { title, text } = write(signable);
    return { title, text: `${trainingMark[language]}\n\n${text}` };
  };

type Exporter = Awaited<ReturnType<Notes['exporter']>>;
export const markedExporter = (plain: Exporter, language: Language): Exporter => {
  const mark = trainingMark[language];
  return {
    ...plain,
    make: (order) => {
      const made = plain.make(order);
      return { ...made, document: marked(made.document, mark), sheet: marked(made.sheet, mark) };
    },
  };
};

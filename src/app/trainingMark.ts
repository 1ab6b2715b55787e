import type { SignRequest } from '../flow/ports.ts';
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

const isMarked = (text: string): boolean => Object.values(trainingMark).some((mark) => text.startsWith(mark));
/** Rows that are counted are no notes, and what is signed in the team's stream is about no citizen. */
export const markedRequest = (request: SignRequest): SignRequest =>
  request.stream.type === 'team'
    ? request
    : {
        ...request,
        unsigned: request.unsigned.map((one) => {
          const { text, language } = one.rendered;
          if (one.kind === 'statistics' || isMarked(text)) return one;
          return { ...one, rendered: { text: `${trainingMark[language]}\n\n${text}`, language } };
        }),
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

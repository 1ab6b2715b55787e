import type { Language } from '../model/define.ts';
import type { ShownDocument } from '../ui/notes/exportPort.ts';
import type { Notes } from '../ui/ports.ts';

/** Names of the kinds of entry, one language at a time. */
const kindWords: Readonly<Record<Language, () => Promise<Readonly<Record<string, string>>>>> = {
  da: async () => (await import('../text/kinds.da.ts')).kindsDa,
  en: async () => (await import('../text/kinds.en.ts')).kindsEn,
};

/** Notes as the exchange writes them, fetched with the first piece of work. */
export const notes: Notes = {
  writer: async ({ step, wording, language, onDate, by }) => {
    const [{ renderNote }, { noteTitle }, names] = await Promise.all([
      import('../exchange/renderNote.ts'),
      import('../exchange/noteTitle.ts'),
      kindWords[language](),
    ]);
    return ({ kind, body }) => {
      const title = noteTitle(kind, body, names[kind] ?? wording.title, wording);
      const text = renderNote({ step, wording: { ...wording, title }, kind, body, language, onDate, by });
      return { title, text };
    };
  },
  exporter: async (language, kinds) => (await import('./exporter.ts')).exporter(language, kinds),
};

/** What stands first in every note of a training, wherever it is copied to. */
const trainingMark: Readonly<Record<Language, string>> = {
  da: 'ØVELSE – EKSEMPELSAG, IKKE EN RIGTIG BORGER',
  en: 'PRACTICE – AN EXAMPLE CASE, NOT A REAL CITIZEN',
};

const marked = (document: ShownDocument | null, mark: string): ShownDocument | null =>
  document === null ? null : { ...document, notices: [mark, ...document.notices] };

/** The same notes and documents, marked for as long as `training` says so. */
export const notesIn = (from: Notes, training: () => boolean): Notes => ({
  writer: async (work) => {
    const write = await from.writer(work);
    if (!training()) return write;
    return (signable) => {
      const { title, text } = write(signable);
      return { title, text: `${trainingMark[work.language]}\n\n${text}` };
    };
  },
  exporter: async (language, kinds) => {
    const plain = await from.exporter(language, kinds);
    if (!training()) return plain;
    const mark = trainingMark[language];
    return {
      ...plain,
      make: (order) => {
        const made = plain.make(order);
        return { ...made, document: marked(made.document, mark), sheet: marked(made.sheet, mark) };
      },
    };
  },
});

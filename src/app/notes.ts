import type { Language } from '../model/define.ts';
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

/**
 * The same notes and documents, marked for as long as `training` says so. The mark is fetched by a training: without it
 * there is no note either.
 */
export const notesIn = (from: Notes, training: () => boolean): Notes => ({
  writer: async (work) => {
    const write = await from.writer(work);
    return training() ? (await import('./trainingMark.ts')).markedNote(write, work.language) : write;
  },
  exporter: async (language, kinds) => {
    const plain = await from.exporter(language, kinds);
    return training() ? (await import('./trainingMark.ts')).markedExporter(plain, language) : plain;
  },
});

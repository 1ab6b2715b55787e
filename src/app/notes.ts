import type { Notes } from '../ui/ports.ts';

/** Notes as the exchange writes them, fetched with the first piece of work. */
export const notes: Notes = {
  writer: async ({ step, wording, language, onDate, by }) => {
    const [{ renderNote }, { kindNames }] = await Promise.all([
      import('../exchange/renderNote.ts'),
      import('../text/kindNames.ts'),
    ]);
    return ({ kind, body }) => {
      const title = kind === step.signs ? wording.title : (kindNames[language][kind] ?? wording.title);
      const text = renderNote({ step, wording: { ...wording, title }, kind, body, language, onDate, by });
      return { title, text };
    };
  },
};

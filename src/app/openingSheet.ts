import type { AnyEntry } from '../entries/entry.ts';

/** The line in the log that an emergency sheet was opened, in the language on the screen; null where it cannot be fetched. */
export async function sheetLine(): Promise<AnyEntry['rendered'] | null> {
  const language = document.documentElement.lang === 'en' ? 'en' : 'da';
  try {
    const { auditActWords } =
      language === 'en'
        ? await import('../text/rooms/auditActs.en.ts')
        : await import('../text/rooms/auditActs.da.ts');
    return { text: auditActWords.emergencySheetOpened, language };
  } catch {
    return null;
  }
}

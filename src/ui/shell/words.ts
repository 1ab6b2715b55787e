import { use } from 'react';
import type { Language } from '../../model/define.ts';
import type { ShellText } from '../../text/rooms/shell.da.ts';
import { useLanguage, useText } from '../useText.tsx';
import { readAtOnce } from '../readAtOnce.ts';

/** The words of every page come with the language itself: they must be there when nothing else can be fetched. */
export const useShellWords = (): ShellText => useText().shell;

export type WordsHook<T> = (() => T) & {
  /** Fetches the words now, so that they are there when the room opens. */
  readonly fetch: (language: Language) => Promise<T>;
};

/**
 * Words of one room, fetched when the room opens, one language at a time.
 * The hook suspends until they are here; a failed fetch may be tried again.
 */
export function wordsOf<T>(sources: Readonly<Record<Language, () => Promise<T>>>): WordsHook<T> {
  const fetched = new Map<Language, Promise<T>>();
  const fetchOnce = (language: Language): Promise<T> => {
    const known = fetched.get(language);
    if (known !== undefined) return known;
    const coming = readAtOnce(sources[language]());
    fetched.set(language, coming);
    coming.catch(() => fetched.delete(language));
    return coming;
  };
  const useWords = (): T => use(fetchOnce(useLanguage()));
  return Object.assign(useWords, { fetch: fetchOnce });
}

import { use } from 'react';
import type { Language } from '../../model/define.ts';
import type { ShellText } from '../../text/rooms/shell.da.ts';
import { useLanguage, useText } from '../useText.tsx';
import { fetchedOnce } from '../fetching/fetchedOnce.ts';

/** The words of every page come with the language itself: they must be there when nothing else can be fetched. */
export const useShellWords = (): ShellText => useText().shell;

export type WordsHook<T> = (() => T) & {
  /** Fetches the words now, so that they are there when the room opens. */
  readonly fetch: (language: Language) => Promise<T>;
};

/**
 * Words of one room, fetched when the room opens, one language at a time.
 * The hook suspends until they are here, and throws where they cannot be fetched.
 */
export function wordsOf<T>(sources: Readonly<Record<Language, () => Promise<T>>>): WordsHook<T> {
  const fetched = { da: fetchedOnce(sources.da), en: fetchedOnce(sources.en) };
  const useWords = (): T => use(fetched[useLanguage()].read());
  return Object.assign(useWords, { fetch: (language: Language) => fetched[language].again() });
}

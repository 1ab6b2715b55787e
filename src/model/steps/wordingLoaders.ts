import type { AnyWording, Language } from '../define.ts';

/** How the words of one step are fetched, a language at a time. Rejects when the file cannot be fetched. */
export type WordingLoaders = Readonly<Record<Language, () => Promise<AnyWording>>>;

import type { Language } from '../define.ts';
import type { PackWords } from './packWords.ts';
import type { ShippedPackId } from './packs.ts';

const loaders: Readonly<Record<ShippedPackId, Readonly<Record<Language, () => Promise<PackWords>>>>> = {
  hark: {
    da: async () => (await import('./words/hark.da.ts')).harkDa,
    en: async () => (await import('./words/hark.en.ts')).harkEn,
  },
  aas: {
    da: async () => (await import('./words/aas.da.ts')).aasDa,
    en: async () => (await import('./words/aas.en.ts')).aasEn,
  },
  supplement: {
    da: async () => (await import('./words/supplement.da.ts')).supplementDa,
    en: async () => (await import('./words/supplement.en.ts')).supplementEn,
  },
};

/** The words of a pack that ships, in one language, fetched when they are needed. An imported pack brings its own. */
export const loadPackWords = (id: ShippedPackId, language: Language): Promise<PackWords> =>
  loaders[id][language]();

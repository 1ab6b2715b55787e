import type { Language } from '../define.ts';
import type { Asked, PackWords, WordsAbout } from './packWords.ts';
import type { ShippedPackId } from './packs.ts';

/** The publisher's own words beside ours about them; null where they are not to be had in the language. */
const asking = (about: WordsAbout, asked: Asked | null): PackWords => ({ ...about, asked });

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
  riskOverview: {
    da: async () => (await import('./words/riskOverview.da.ts')).riskOverviewDa,
    en: async () => (await import('./words/riskOverview.en.ts')).riskOverviewEn,
  },
  who5: {
    da: async () =>
      asking(
        (await import('./words/who5.da.ts')).who5Da,
        (await import('./published/who5Danish.ts')).who5Danish,
      ),
    en: async () =>
      asking(
        (await import('./words/who5.en.ts')).who5En,
        (await import('./published/who5English.ts')).who5English,
      ),
  },
  itq: {
    da: async () => asking((await import('./words/itq.da.ts')).itqDa, null),
    en: async () =>
      asking(
        (await import('./words/itq.en.ts')).itqEn,
        (await import('./published/itqEnglish.ts')).itqEnglish,
      ),
  },
  pcl5: {
    da: async () => asking((await import('./words/pcl5.da.ts')).pcl5Da, null),
    en: async () =>
      asking(
        (await import('./words/pcl5.en.ts')).pcl5En,
        (await import('./published/pcl5English.ts')).pcl5English,
      ),
  },
  safety: {
    da: async () => (await import('./words/safety.da.ts')).safetyDa,
    en: async () => (await import('./words/safety.en.ts')).safetyEn,
  },
  goal: {
    da: async () => (await import('./words/goal.da.ts')).goalDa,
    en: async () => (await import('./words/goal.en.ts')).goalEn,
  },
  conversation: {
    da: async () => (await import('./words/conversation.da.ts')).conversationDa,
    en: async () => (await import('./words/conversation.en.ts')).conversationEn,
  },
};

/** The words of a pack that ships, in one language, fetched when they are needed. An imported pack brings its own. */
export const loadPackWords = (id: ShippedPackId, language: Language): Promise<PackWords> =>
  loaders[id][language]();

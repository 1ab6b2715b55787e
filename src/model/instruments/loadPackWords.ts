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
  riskOverview: {
    da: async () => (await import('./words/riskOverview.da.ts')).riskOverviewDa,
    en: async () => (await import('./words/riskOverview.en.ts')).riskOverviewEn,
  },
  who5: {
    da: async () => (await import('./words/who5.da.ts')).who5Da,
    en: async () => (await import('./words/who5.en.ts')).who5En,
  },
  itq: {
    da: async () => (await import('./words/itq.da.ts')).itqDa,
    en: async () => (await import('./words/itq.en.ts')).itqEn,
  },
  pcl5: {
    da: async () => (await import('./words/pcl5.da.ts')).pcl5Da,
    en: async () => (await import('./words/pcl5.en.ts')).pcl5En,
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

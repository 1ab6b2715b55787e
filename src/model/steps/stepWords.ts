import type { AnyWording, Language } from '../define.ts';
import { alongsideWording } from './alongsideWording.ts';
import { judgementWording } from './judgementWording.ts';
import type { WordingLoaders } from './wordingLoaders.ts';
import { wayOnWording } from './wayOnWording.ts';

const intake = {
  da: () => import('./intake.da.ts'),
  en: () => import('./intake.en.ts'),
};
const wording = {
  detection: {
    da: async () => (await import('./detection.da.ts')).detectionDa,
    en: async () => (await import('./detection.en.ts')).detectionEn,
  },
  openCase: {
    da: async () => (await intake.da()).openCaseDa,
    en: async () => (await intake.en()).openCaseEn,
  },
  identity: {
    da: async () => (await intake.da()).identityDa,
    en: async () => (await intake.en()).identityEn,
  },
  children: {
    da: async () => (await intake.da()).childrenDa,
    en: async () => (await intake.en()).childrenEn,
  },
  childFact: {
    da: async () => (await intake.da()).childFactDa,
    en: async () => (await intake.en()).childFactEn,
  },
  notification: {
    da: async () => (await intake.da()).notificationDa,
    en: async () => (await intake.en()).notificationEn,
  },
  safeContact: {
    da: async () => (await intake.da()).safeContactDa,
    en: async () => (await intake.en()).safeContactEn,
  },
  handover: {
    da: async () => (await intake.da()).handoverDa,
    en: async () => (await intake.en()).handoverEn,
  },
  handoverAnswer: {
    da: async () => (await intake.da()).handoverAnswerDa,
    en: async () => (await intake.en()).handoverAnswerEn,
  },
  provisional: {
    da: async () => (await intake.da()).provisionalDa,
    en: async () => (await intake.en()).provisionalEn,
  },
  caseLink: {
    da: async () => (await intake.da()).caseLinkDa,
    en: async () => (await intake.en()).caseLinkEn,
  },
  ownWords: {
    da: async () => (await intake.da()).ownWordsDa,
    en: async () => (await intake.en()).ownWordsEn,
  },
  supportiveTalk: {
    da: async () => (await intake.da()).supportiveTalkDa,
    en: async () => (await intake.en()).supportiveTalkEn,
  },
  caseEvent: {
    da: async () => (await intake.da()).caseEventDa,
    en: async () => (await intake.en()).caseEventEn,
  },
  promisedContact: {
    da: async () => (await intake.da()).promisedContactDa,
    en: async () => (await intake.en()).promisedContactEn,
  },
  ...judgementWording,
  ...wayOnWording,
  ...alongsideWording,
} as const satisfies Readonly<Record<string, WordingLoaders>>;

export type StepId = keyof typeof wording;
export const isStepId = (id: string): id is StepId => Object.hasOwn(wording, id);

/** Fetches the words of one step in one language. Rejects when the file cannot be fetched. */
export const loadWording = (step: StepId, language: Language): Promise<AnyWording> =>
  wording[step][language]();

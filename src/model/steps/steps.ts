import type { AnyWording, Language, StepDefinition } from '../define.ts';
import { alongsideSteps, alongsideWording } from './alongsideSteps.ts';
import { caseEvent } from './caseEvent.ts';
import { caseLink } from './caseLink.ts';
import { childFact } from './childFact.ts';
import { children } from './children.ts';
import { detection } from './detection.ts';
import { handover, handoverAnswer } from './handover.ts';
import { identity } from './identity.ts';
import { judgementSteps, judgementWording } from './judgementSteps.ts';
import { notification } from './notification.ts';
import { openCase } from './openCase.ts';
import { ownWords } from './ownWords.ts';
import { promisedContact } from './promisedContact.ts';
import { provisional } from './provisional.ts';
import { safeContact } from './safeContact.ts';
import { supportiveTalk } from './supportiveTalk.ts';
import { wayOnSteps, wayOnWording } from './wayOnSteps.ts';

/**
 * Every piece of work, by its id. To add one: its definition here, its wording in both languages below.
 * Definitions are small and always there; wording is fetched when the step is opened.
 */
export const steps = {
  detection,
  openCase,
  identity,
  children,
  childFact,
  notification,
  safeContact,
  handover,
  handoverAnswer,
  provisional,
  caseLink,
  ownWords,
  supportiveTalk,
  caseEvent,
  promisedContact,
  ...judgementSteps,
  ...wayOnSteps,
  ...alongsideSteps,
} as const satisfies Readonly<Record<string, StepDefinition>>;

export type StepId = keyof typeof steps;
export const stepIds = Object.keys(steps) as readonly StepId[];
export const isStepId = (id: string): id is StepId => Object.hasOwn(steps, id);

type Loader = () => Promise<AnyWording>;
const intake = {
  da: () => import('./intake.da.ts'),
  en: () => import('./intake.en.ts'),
};
const wording: { readonly [S in StepId]: Readonly<Record<Language, Loader>> } = {
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
};

/** Fetches the words of one step in one language. Rejects when the file cannot be fetched. */
export const loadWording = (step: StepId, language: Language): Promise<AnyWording> =>
  wording[step][language]();

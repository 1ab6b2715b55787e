import type { WordingLoaders } from './wordingLoaders.ts';

const look = { da: () => import('./secondLook.da.ts'), en: () => import('./secondLook.en.ts') };
const pathway = { da: () => import('./pathwayDecision.da.ts'), en: () => import('./pathwayDecision.en.ts') };
const course = { da: () => import('./course.da.ts'), en: () => import('./course.en.ts') };
const after = { da: () => import('./followUp.da.ts'), en: () => import('./followUp.en.ts') };
const end = { da: () => import('./closing.da.ts'), en: () => import('./closing.en.ts') };

/** Fetches the words when the step is opened. */
export const wayOnWording = {
  secondPerson: {
    da: async () => (await look.da()).secondPersonDa,
    en: async () => (await look.en()).secondPersonEn,
  },
  closingWish: {
    da: async () => (await look.da()).closingWishDa,
    en: async () => (await look.en()).closingWishEn,
  },
  colleagueLook: {
    da: async () => (await look.da()).colleagueLookDa,
    en: async () => (await look.en()).colleagueLookEn,
  },
  pathwayDecision: {
    da: async () => (await pathway.da()).pathwayDecisionDa,
    en: async () => (await pathway.en()).pathwayDecisionEn,
  },
  targetGroupException: {
    da: async () => (await pathway.da()).targetGroupExceptionDa,
    en: async () => (await pathway.en()).targetGroupExceptionEn,
  },
  preparingTalk: {
    da: async () => (await course.da()).preparingTalkDa,
    en: async () => (await course.en()).preparingTalkEn,
  },
  courseStart: {
    da: async () => (await course.da()).courseStartDa,
    en: async () => (await course.en()).courseStartEn,
  },
  conversation: {
    da: async () => (await course.da()).conversationDa,
    en: async () => (await course.en()).conversationEn,
  },
  courseEnd: {
    da: async () => (await course.da()).courseEndDa,
    en: async () => (await course.en()).courseEndEn,
  },
  followUp: {
    da: async () => (await after.da()).followUpDa,
    en: async () => (await after.en()).followUpEn,
  },
  followUpPlan: {
    da: async () => (await after.da()).followUpPlanDa,
    en: async () => (await after.en()).followUpPlanEn,
  },
  lostContact: {
    da: async () => (await after.da()).lostContactDa,
    en: async () => (await after.en()).lostContactEn,
  },
  pause: { da: async () => (await after.da()).pauseDa, en: async () => (await after.en()).pauseEn },
  resume: { da: async () => (await after.da()).resumeDa, en: async () => (await after.en()).resumeEn },
  closing: { da: async () => (await end.da()).closingDa, en: async () => (await end.en()).closingEn },
  reopening: { da: async () => (await end.da()).reopeningDa, en: async () => (await end.en()).reopeningEn },
} as const satisfies Readonly<Record<string, WordingLoaders>>;

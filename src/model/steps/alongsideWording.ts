import type { WordingLoaders } from './wordingLoaders.ts';

const coordination = { da: () => import('./coordination.da.ts'), en: () => import('./coordination.en.ts') };
const consents = { da: () => import('./consents.da.ts'), en: () => import('./consents.en.ts') };
const plans = { da: () => import('./plans.da.ts'), en: () => import('./plans.en.ts') };
const groupWork = { da: () => import('./groupWork.da.ts'), en: () => import('./groupWork.en.ts') };
const records = { da: () => import('./records.da.ts'), en: () => import('./records.en.ts') };

/** Fetches the words when the step is opened. */
export const alongsideWording = {
  coordinator: {
    da: async () => (await coordination.da()).coordinatorDa,
    en: async () => (await coordination.en()).coordinatorEn,
  },
  actor: {
    da: async () => (await coordination.da()).actorDa,
    en: async () => (await coordination.en()).actorEn,
  },
  agreement: {
    da: async () => (await coordination.da()).agreementDa,
    en: async () => (await coordination.en()).agreementEn,
  },
  howItWent: {
    da: async () => (await coordination.da()).howItWentDa,
    en: async () => (await coordination.en()).howItWentEn,
  },
  consent: {
    da: async () => (await consents.da()).consentDa,
    en: async () => (await consents.en()).consentEn,
  },
  consentWithdrawal: {
    da: async () => (await consents.da()).consentWithdrawalDa,
    en: async () => (await consents.en()).consentWithdrawalEn,
  },
  networkStep: {
    da: async () => (await import('./networkStep.da.ts')).networkStepDa,
    en: async () => (await import('./networkStep.en.ts')).networkStepEn,
  },
  citizensPlan: {
    da: async () => (await plans.da()).citizensPlanDa,
    en: async () => (await plans.en()).citizensPlanEn,
  },
  actionPlan: {
    da: async () => (await plans.da()).actionPlanDa,
    en: async () => (await plans.en()).actionPlanEn,
  },
  evidenceItem: {
    da: async () => (await records.da()).evidenceItemDa,
    en: async () => (await records.en()).evidenceItemEn,
  },
  instrumentResult: {
    da: async () => (await import('./instrumentResult.da.ts')).instrumentResultDa,
    en: async () => (await import('./instrumentResult.en.ts')).instrumentResultEn,
  },
  measure: {
    da: async () => (await import('./measure.da.ts')).measureDa,
    en: async () => (await import('./measure.en.ts')).measureEn,
  },
  journalised: {
    da: async () => (await records.da()).journalisedDa,
    en: async () => (await records.en()).journalisedEn,
  },
  putOff: {
    da: async () => (await import('./putOff.da.ts')).putOffDa,
    en: async () => (await import('./putOff.en.ts')).putOffEn,
  },
  compass: {
    da: async () => (await import('./compass.da.ts')).compassDa,
    en: async () => (await import('./compass.en.ts')).compassEn,
  },
  safetyConversation: {
    da: async () => (await import('./safetyConversation.da.ts')).safetyConversationDa,
    en: async () => (await import('./safetyConversation.en.ts')).safetyConversationEn,
  },
  groupPreparing: {
    da: async () => (await groupWork.da()).groupPreparingDa,
    en: async () => (await groupWork.en()).groupPreparingEn,
  },
  emergencySheet: {
    da: async () => (await groupWork.da()).emergencySheetDa,
    en: async () => (await groupWork.en()).emergencySheetEn,
  },
  fromGroup: {
    da: async () => (await groupWork.da()).fromGroupDa,
    en: async () => (await groupWork.en()).fromGroupEn,
  },
  staffMember: {
    da: async () => (await import('./staffMember.da.ts')).staffMemberDa,
    en: async () => (await import('./staffMember.en.ts')).staffMemberEn,
  },
} as const satisfies Readonly<Record<string, WordingLoaders>>;

import type { StepDefinition } from '../define.ts';
import { compass } from './compass.ts';
import { consent, consentWithdrawal } from './consents.ts';
import { actor, agreement, coordinator, howItWent } from './coordination.ts';
import { emergencySheet, fromGroup, groupPreparing } from './groupWork.ts';
import { instrumentResult } from './instrumentResult.ts';
import { measure } from './measure.ts';
import { networkStep } from './networkStep.ts';
import { actionPlan, citizensPlan } from './plans.ts';
import { putOff } from './putOff.ts';
import { evidenceItem, journalised } from './records.ts';
import { safetyConversation } from './safetyConversation.ts';
import { staffMember } from './staffMember.ts';

/** What runs beside all stages: collaboration, consents, network, plans, records, staff. */
export const alongsideSteps = {
  coordinator,
  actor,
  agreement,
  howItWent,
  consent,
  consentWithdrawal,
  networkStep,
  citizensPlan,
  actionPlan,
  evidenceItem,
  instrumentResult,
  measure,
  journalised,
  putOff,
  compass,
  safetyConversation,
  groupPreparing,
  emergencySheet,
  fromGroup,
  staffMember,
} as const satisfies Readonly<Record<string, StepDefinition>>;

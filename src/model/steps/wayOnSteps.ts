import type { StepDefinition } from '../define.ts';
import { closing, reopening } from './closing.ts';
import { conversation, courseEnd, courseStart, preparingTalk } from './course.ts';
import { followUp, followUpPlan, lostContact, pause, resume } from './followUp.ts';
import { pathwayDecision, targetGroupException } from './pathwayDecision.ts';
import { closingWish, colleagueLook, secondPerson } from './secondLook.ts';

/** The work of stages 5-7, and the second pair of eyes. */
export const wayOnSteps = {
  secondPerson,
  pathwayDecision,
  targetGroupException,
  preparingTalk,
  courseStart,
  conversation,
  courseEnd,
  followUp,
  followUpPlan,
  lostContact,
  pause,
  resume,
  closingWish,
  colleagueLook,
  closing,
  reopening,
} as const satisfies Readonly<Record<string, StepDefinition>>;

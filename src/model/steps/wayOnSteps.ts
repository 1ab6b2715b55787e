import type { StepDefinition } from '../define.ts';
import { closing, reopening } from './closing.ts';
import { conversation, courseEnd, courseStart } from './course.ts';
import { followUp, pause, resume } from './followUp.ts';
import { pathwayDecision, targetGroupException } from './pathwayDecision.ts';
import { colleagueLook, secondPerson } from './secondLook.ts';

/** The work of stages 5-7, and the second pair of eyes. */
export const wayOnSteps = {
  secondPerson,
  pathwayDecision,
  targetGroupException,
  courseStart,
  conversation,
  courseEnd,
  followUp,
  pause,
  resume,
  colleagueLook,
  closing,
  reopening,
} as const satisfies Readonly<Record<string, StepDefinition>>;

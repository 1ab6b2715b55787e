import { isCourseRunning } from '../heldCourse.ts';
import { caseIsOpen, notInFuture, notInPast, unless } from './conditions.ts';
import type { Door } from './door.ts';

/** A talk before the course: it needs an open case and nothing else, and may be had again. */
export const preparingTalkDoor: Door<'preparingTalk'> = (facts, body, { today }) => [
  ...caseIsOpen(facts),
  ...notInFuture(body?.onDay, today, 'onDay'),
  ...notInPast(body?.nextOn, today, 'nextOn'),
];
/** Conversations of a course that has begun. Overdue and held never close this: nobody is turned away. */
export const conversationDoor: Door<'conversation'> = (facts, body, { today }) => [
  ...caseIsOpen(facts),
  ...unless(isCourseRunning(facts) || facts.closed !== null, 'courseNotRunning'),
  ...notInFuture(body?.onDay, today, 'onDay'),
];
export const courseEndDoor: Door<'courseEnd'> = (facts) => [
  ...caseIsOpen(facts),
  ...unless(isCourseRunning(facts) || facts.closed !== null, 'courseNotRunning'),
];
/** Follow-up is contact: it asks for an open case and nothing else. */
export const followUpDoor: Door<'followUp'> = (facts, body, { today }) => [
  ...caseIsOpen(facts),
  ...notInFuture(body?.onDay, today, 'onDay'),
];
/** What is agreed for the time after: days to come only, and a pattern of days has one, or nobody is reminded of it. */
export const followUpPlanDoor: Door<'followUpPlan'> = (facts, body, { today }) => [
  ...caseIsOpen(facts),
  ...notInPast(body?.nextOn, today, 'nextOn'),
  ...unless(
    body?.pattern !== 'threePhases' || (body.contacts ?? []).length > 0,
    'followUpDaysMissing',
    'contacts',
  ),
  ...(body?.contacts ?? []).flatMap(({ onDay }) => notInPast(onDay, today, 'contacts')).slice(0, 1),
];
/** That contact was lost is a fact: always recordable, also on a closed case. */
export const lostContactDoor: Door<'lostContact'> = (_facts, body, { today }) => [
  ...notInFuture(body?.onDay, today, 'onDay'),
  ...notInPast(body?.nextTryOn, today, 'nextTryOn'),
];

import { isCourseRunning } from '../heldCourse.ts';
import { caseIsOpen, notInFuture, unless } from './conditions.ts';
import type { Door } from './door.ts';

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

import type { Reason } from '../../model/reasons.ts';
import { cardReasons, crisisCentreReasons, isCourseRunning } from '../heldCourse.ts';
import type { CaseFacts } from '../facts.ts';
import { caseIsOpen, readyForCourse, unless } from './conditions.ts';
import type { Door } from './door.ts';

const courseOf = { groupCourse: 'group', individualCourse: 'individual' } as const;
const decidedCourse = ({ decision }: CaseFacts): string | null =>
  decision?.pathway === 'groupCourse' || decision?.pathway === 'individualCourse'
    ? courseOf[decision.pathway]
    : null;

function decided(facts: CaseFacts, form: string | undefined): readonly Reason[] {
  if (facts.decision === null) return [{ code: 'decisionNotSigned' }];
  const course = decidedCourse(facts);
  return unless(
    course !== null && (form === undefined || course === form),
    'decisionNotThisCourse',
    'course',
  );
}

/** The start of a course (stage 6; promises 2, 3, 5 and 7). The strictest door, and the only one overdue closes. */
export const courseStartDoor: Door<'courseStart'> = (facts, body, moment) => [
  ...caseIsOpen(facts),
  ...unless(!isCourseRunning(facts), 'courseAlreadyRunning'),
  ...decided(facts, body?.course),
  ...readyForCourse(facts, moment),
  ...crisisCentreReasons(facts),
  ...cardReasons(facts),
];

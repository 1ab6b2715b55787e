import { targetGroupReasons } from '../targetGroup.ts';
import { caseIsOpen, hasRole, unless } from './conditions.ts';
import type { Door } from './door.ts';

/** An exception from the target group (promise 5): by key staff, with a reason, for criteria that are not met. */
export const targetGroupExceptionDoor: Door<'targetGroupException'> = (facts, body, moment) => {
  const missing = targetGroupReasons({ targetGroup: facts.targetGroup, exception: null });
  const about = missing.map((reason) => reason.about?.['criterion']);
  return [
    ...caseIsOpen(facts),
    ...hasRole(moment, 'keyStaff'),
    ...unless(missing.length > 0, 'nothingToAnswer'),
    ...unless(
      body === undefined || body.criteria.every((criterion) => about.includes(criterion)),
      'nothingToAnswer',
      'criteria',
    ),
  ];
};

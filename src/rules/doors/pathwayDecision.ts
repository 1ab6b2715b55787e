import { caseIsOpen, hasRole, isFilled, readyForCourse, unless } from './conditions.ts';
import type { Door } from './door.ts';

/**
 * Pathway decision (stage 5), by key staff. Only a group or individual course needs an evaluation in date, a plan and
 * an answered target group; crisis centre, other help and "not now" need none of them. A no never leads to nothing.
 */
export const pathwayDecisionDoor: Door<'pathwayDecision'> = (facts, body, moment) => {
  const mayDecide = [...caseIsOpen(facts), ...hasRole(moment, 'keyStaff')];
  if (body === undefined) return mayDecide;
  const toCourse = body.pathway === 'groupCourse' || body.pathway === 'individualCourse';
  const namesHelp = isFilled(body.otherHelp) || (body.pathway === 'notNow' && isFilled(body.offerAgainOn));
  const needsHelpNamed = body.pathway === 'otherHelp' || body.pathway === 'notNow';
  return [
    ...mayDecide,
    ...(toCourse ? readyForCourse(facts, moment) : []),
    ...unless(!needsHelpNamed || namesHelp, 'noToGroupNeedsOtherHelp', 'otherHelp'),
  ];
};

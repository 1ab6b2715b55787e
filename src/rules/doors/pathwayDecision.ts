import type { PathwayDecisionBody } from '../../entries/bodies/pathway.ts';
import type { Reason } from '../../model/reasons.ts';
import { criteriaAgainst } from '../criteriaAgainst.ts';
import { caseIsOpen, hasRole, isFilled, notInPast, readyForCourse, unless } from './conditions.ts';
import type { Door } from './door.ts';

/** A formal decision names its law and tells how to appeal (forvaltningsloven); its reasons every decision has. */
function formalReasons(body: PathwayDecisionBody): readonly Reason[] {
  if (body.formalDecision !== 'yes') return [];
  return [
    ...unless(isFilled(body.legalBasis), 'legalBasisMissing', 'legalBasis'),
    ...unless(isFilled(body.appealGuidance), 'appealGuidanceMissing', 'appealGuidance'),
  ];
}

/**
 * Pathway decision (stage 5), by key staff. Only a group or individual course needs an evaluation in date, a plan and
 * an answered target group; crisis centre, other help and "not now" need none of them. A no never leads to nothing:
 * other help is named, and "not now" names it too: a day on which a course is offered again leads nobody on. A group
 * against one of the municipality's own criteria needs the reason of key staff; nothing is counted or weighed.
 */
export const pathwayDecisionDoor: Door<'pathwayDecision'> = (facts, body, moment) => {
  const mayDecide = [...caseIsOpen(facts), ...hasRole(moment, 'keyStaff')];
  if (body === undefined) return mayDecide;
  const toCourse = body.pathway === 'groupCourse' || body.pathway === 'individualCourse';
  const needsHelpNamed = body.pathway === 'otherHelp' || body.pathway === 'notNow';
  return [
    ...mayDecide,
    ...(toCourse ? readyForCourse(facts, moment) : []),
    ...unless(!needsHelpNamed || isFilled(body.otherHelp), 'noToGroupNeedsOtherHelp', 'otherHelp'),
    ...notInPast(body.offerAgainOn, moment.today, 'offerAgainOn'),
    ...unless(
      criteriaAgainst(body).length === 0 || isFilled(body.exceptionReason),
      'criterionNeedsException',
      'exceptionReason',
    ),
    ...formalReasons(body),
  ];
};

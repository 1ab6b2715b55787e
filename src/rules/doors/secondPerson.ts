import { hasCompetence, isFilled, outsideIsNamed, unless } from './conditions.ts';
import type { Door } from './door.ts';

/**
 * The second trained person (promise 4): somebody else than the author, with the competence, once. After a no the way on
 * is a new evaluation. Where none is reachable, somebody from outside whom a lead has named answers; whoever writes that
 * down is not the author either.
 */
export const secondPersonDoor: Door<'secondPerson'> = ({ risk }, body, moment) => {
  const about = risk !== null && (body === undefined || body.evaluation === risk.entry) ? risk : null;
  if (about?.second === 'disagreed') return [{ code: 'secondDisagreed' }];
  if (about?.second !== 'pending') return [{ code: 'nothingToAnswer' }];
  if (body === undefined) return [];
  return [
    ...unless(moment.signer.person !== about.author, 'samePerson'),
    ...(isFilled(body.outsideName)
      ? outsideIsNamed(body.outsideName, moment)
      : hasCompetence(moment, 'riskEvaluation')),
  ];
};

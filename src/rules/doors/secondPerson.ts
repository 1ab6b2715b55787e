import { hasCompetence, isFilled, unless } from './conditions.ts';
import type { Door } from './door.ts';

/**
 * The second trained person (promise 4): somebody else than the author, with the competence. Where none is reachable,
 * a lead names one from outside and signs that.
 */
export const secondPersonDoor: Door<'secondPerson'> = ({ risk }, body, moment) => {
  const waits = risk !== null && (risk.second === 'pending' || risk.second === 'disagreed');
  if (!waits || (body !== undefined && body.evaluation !== risk.entry)) return [{ code: 'nothingToAnswer' }];
  if (body === undefined) return [];
  const outside = isFilled(body.outsideName) && moment.signer.roles.includes('lead');
  return [
    ...unless(moment.signer.person !== risk.author, 'samePerson'),
    ...(outside ? [] : hasCompetence(moment, 'riskEvaluation')),
  ];
};

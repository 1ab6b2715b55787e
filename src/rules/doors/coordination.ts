import { caseIsOpen, hasRole, notInPast, unless } from './conditions.ts';
import type { Door } from './door.ts';

export const whileOpenDoor: Door<
  'assessment' | 'coordinator' | 'actor' | 'agreement' | 'citizensPlan' | 'actionPlan'
> = (facts) => caseIsOpen(facts);
export const consentDoor: Door<'consent'> = (facts, body, { today }) => [
  ...caseIsOpen(facts),
  ...notInPast(body?.expiresOn, today, 'expiresOn'),
];
/** Never contact a person marked harmful or unknown, nor one the citizen has not agreed to (model 2022, p. 12-13). */
export const networkStepDoor: Door<'networkStep'> = (facts, body) => [
  ...caseIsOpen(facts),
  ...unless(body === undefined || body.safe === 'yes', 'harmfulNetworkPerson', 'safe'),
  ...unless(body === undefined || body.agreedByCitizen === 'yes', 'networkNotAgreed', 'agreedByCitizen'),
];
/** What a municipality sets for itself is a lead's to sign. */
export const settingDoor: Door<'setting'> = (_facts, _body, moment) => hasRole(moment, 'lead');

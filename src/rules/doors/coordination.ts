import { canBeFollowed } from '../local/applySetting.ts';
import { isNeverContacted } from '../neverContact.ts';
import { caseIsOpen, hasRole, notInFuture, notInPast, unless } from './conditions.ts';
import type { Door } from './door.ts';

export const whileOpenDoor: Door<
  'assessment' | 'coordinator' | 'actor' | 'agreement' | 'citizensPlan' | 'actionPlan'
> = (facts) => caseIsOpen(facts);
export const consentDoor: Door<'consent'> = (facts, body, { today }) => [
  ...caseIsOpen(facts),
  ...notInPast(body?.expiresOn, today, 'expiresOn'),
  ...notInFuture(body?.givenOn, today, 'givenOn'),
];
/** How something went is told whenever it is known, on a closed case too. */
export const howItWentDoor: Door<'howItWent'> = (_facts, body, { today }) =>
  notInFuture(body?.onDay, today, 'onDay');

/** Never contact a person marked harmful or unknown, nor one the citizen has not agreed to (model 2022, p. 12-13). */
export const networkStepDoor: Door<'networkStep'> = (facts, body) => [
  ...caseIsOpen(facts),
  ...unless(body === undefined || body.safe === 'yes', 'harmfulNetworkPerson', 'safe'),
  ...unless(body === undefined || !isNeverContacted(facts, body.who), 'networkPersonOnMap', 'who'),
  ...unless(body === undefined || body.agreedByCitizen === 'yes', 'networkNotAgreed', 'agreedByCitizen'),
  ...unless(
    body?.sort !== 'peer' || body.suitabilityTalk === 'confirmed',
    'peerNeedsTalk',
    'suitabilityTalk',
  ),
];
/** What a municipality sets for itself is a lead's to sign, and only what can be followed (model 2022, p. 5-6 and 11). */
export const settingDoor: Door<'setting'> = (_facts, body, moment) => [
  ...hasRole(moment, 'lead'),
  ...unless(body === undefined || canBeFollowed(body.key, body.value), 'settingBreaksRule', 'value'),
];

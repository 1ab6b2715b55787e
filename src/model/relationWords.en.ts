import type { FormOfViolence, Relation } from './vocabulary.ts';

/** What the person using violence is to the citizen. */
export const relationWords = {
  partner: 'Partner',
  formerPartner: 'Former partner',
  dating: 'Dating',
  parent: 'Mother or father',
  child: 'Son or daughter',
  sibling: 'Sister or brother',
  otherFamily: 'Other family',
  inLaws: 'In-laws',
  householdMember: 'Lives in the same home',
  carer: 'Gives care or help in daily life',
  neighbour: 'Neighbour',
  colleague: 'Colleague',
  stranger: 'Stranger',
  notKnown: 'Not known yet',
} as const satisfies Readonly<Record<Relation, string>>;

export const formWords = {
  physical: 'Physical violence',
  psychological: 'Psychological violence',
  sexual: 'Sexual violence',
  material: 'Material violence, things are destroyed',
  economic: 'Economic violence',
  digital: 'Digital violence',
  stalking: 'Stalking',
  negativeSocialControl: 'Negative social control',
} as const satisfies Readonly<Record<FormOfViolence, string>>;

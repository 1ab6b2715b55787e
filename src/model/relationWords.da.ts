import type { FormOfViolence, Relation } from './vocabulary.ts';

/** What the person using violence is to the citizen. */
export const relationWords = {
  partner: 'Partner',
  formerPartner: 'Tidligere partner',
  dating: 'Kæreste eller date',
  parent: 'Mor eller far',
  child: 'Søn eller datter',
  sibling: 'Søster eller bror',
  otherFamily: 'Anden familie',
  inLaws: 'Svigerfamilie',
  householdMember: 'Bor i samme hjem',
  carer: 'Giver pleje eller hjælp i hverdagen',
  neighbour: 'Nabo',
  colleague: 'Kollega',
  stranger: 'Fremmed',
  notKnown: 'Ved ikke endnu',
} as const satisfies Readonly<Record<Relation, string>>;

export const formWords = {
  physical: 'Fysisk vold',
  psychological: 'Psykisk vold',
  sexual: 'Seksuel vold',
  material: 'Materiel vold, ting ødelægges',
  economic: 'Økonomisk vold',
  digital: 'Digital vold',
  stalking: 'Stalking',
  negativeSocialControl: 'Negativ social kontrol',
} as const satisfies Readonly<Record<FormOfViolence, string>>;

import type { RiskFactorId } from './riskFactors.ts';

/** Each factor as a short statement, with help for the one who asks. What is known about it: `riskEvidence.en.ts`. */
export const riskFactorsEn: Readonly<
  Record<RiskFactorId, { readonly label: string; readonly help: string }>
> = {
  moreOftenOrWorse: {
    label: 'The violence has become worse or more frequent',
    help: 'Compare with half a year ago.',
  },
  strangulation: {
    label: 'Hands round the neck, or pressure that made it hard to breathe',
    help: 'Also with a pillow, arm or scarf, and also once. See a doctor today, even without marks.',
  },
  weapon: {
    label: 'A weapon or object used, or shown as a threat',
    help: 'A knife, gun, tool, car or anything else that can harm.',
  },
  threatsToKill: {
    label: 'Threats to kill that the citizen believes',
    help: 'Ask: “Do you think yourself that it could happen?”',
  },
  forcedSex: { label: 'Forced sex', help: 'Ask calmly and briefly. A yes is enough.' },
  violenceInPregnancy: {
    label: 'Violence in pregnancy or with a small child',
    help: 'Pushing and pressure too. A blow in pregnancy: see a doctor today.',
  },
  childrenSeeOrHit: {
    label: 'Children see or hear the violence, or are hurt themselves',
    help: 'Also from the next room. See the notification card.',
  },
  harmToAnimals: { label: 'Animals are harmed or threatened', help: 'Threats to do so count too.' },
  injuriesNeedingCare: {
    label: 'Injuries that needed care',
    help: 'Also when the citizen did not get to a doctor.',
  },
  controlsDailyLife: {
    label: 'Controls most of daily life',
    help: 'Clothes, food, sleep, money, whom the citizen sees.',
  },
  extremeJealousy: { label: 'Extreme jealousy', help: 'Questioning, accusations, demands for proof.' },
  stalking: {
    label: 'Follows, turns up or sends messages all the time',
    help: 'Through others too, and also after a break-up.',
  },
  digitalTracking: {
    label: 'Tracks phone, accounts or location',
    help: 'Reads messages, shares location, has passwords. The children’s devices count.',
  },
  isolation: { label: 'Keeps the citizen away from others', help: 'Friends, family, work, doctor.' },
  economicControl: { label: 'Controls the money', help: 'Wages, cards, debt in the citizen’s name.' },
  takesPapers: { label: 'Takes or hides papers', help: 'Cards, certificates, residence papers.' },
  plannedPressure: {
    label: 'A journey, marriage or “re-upbringing” under pressure',
    help: 'Planned or mentioned. Write the day on the judgement page if it is known.',
  },
  severalActingTogether: {
    label: 'Several act together, or the family has decided something',
    help: 'Who knows, and who decides?',
  },
  passportTaken: { label: 'The passport is taken or held back', help: 'A sibling’s passport too.' },
  pursuedAfterFlight: { label: 'Pursued after an earlier flight', help: 'In other towns or countries too.' },
  threatsToOthersClose: {
    label: 'Threats to a sibling, boyfriend or girlfriend',
    help: 'Hidden threats too: “Look after your sister.”',
  },
  separation: {
    label: 'A break-up within a year, or one on the way',
    help: 'Also if the citizen only thinks of it. Does the other know?',
  },
  conflictOverChildren: { label: 'Conflict over children and contact', help: 'At handovers too.' },
  newPartner: { label: 'A new partner', help: 'The citizen’s or the other’s.' },
  decisionComing: {
    label: 'A decision or a court hearing is coming',
    help: 'Also about where a child lives, or residence.',
  },
  releaseOrOrderEnds: {
    label: 'A release, or an order that runs out',
    help: 'Do you know the date?',
  },
  jobOrMoneyLoss: {
    label: 'The person using violence has lost a job or money',
    help: 'Recently, or on the way.',
  },
  accessToWeapons: {
    label: 'The person using violence can get hold of weapons',
    help: 'Hunting, military, gangs, friends.',
  },
  suicideThreats: {
    label: 'The person using violence speaks of or has attempted suicide',
    help: 'Also “if you leave, then …”.',
  },
  alcoholOrDrugs: {
    label: 'The person using violence drinks heavily or takes drugs',
    help: 'Does the violence happen then?',
  },
  treatmentDropped: {
    label: 'The person using violence has a mental illness and has dropped treatment',
    help: 'Only if you know. Illness in itself is not the answer.',
  },
  breachOfOrders: {
    label: 'The person using violence has broken orders or agreements',
    help: 'Also if it was never reported.',
  },
  violenceToOthers: {
    label: 'Violence to former partners or others',
    help: 'What the citizen has heard counts.',
  },
  policeHistory: { label: 'Known to the police for violence', help: 'A sentence, a charge or a report.' },
  severalPersons: { label: 'Several persons use violence', help: 'Each alone or together.' },
  ownFear: {
    label: 'The citizen is afraid of what may happen',
    help: 'Ask: “What are you most afraid of?”',
  },
  thoughtsOfSuicide: {
    label: 'The citizen has thoughts of suicide',
    help: 'Ask directly: plan, means, tonight. Do not leave the citizen alone now.',
  },
  dependence: {
    label: 'The citizen depends on the person using violence',
    help: 'Money, care, home or residence permit.',
  },
  citizenIsolated: {
    label: 'The citizen has few or no people to talk to',
    help: 'Who would notice that something was wrong?',
  },
  disability: {
    label: 'Disability or illness that makes it harder to get away',
    help: 'Aids, medicine, carers.',
  },
  fearOfLosingChildren: {
    label: 'The citizen is afraid of losing the children',
    help: 'It can keep people from asking for help.',
  },
  peopleWhoKnow: { label: 'Someone knows what is happening', help: 'A person the citizen trusts.' },
  safePlaces: {
    label: 'A place to go',
    help: 'In the middle of the night too. Do not write the address here.',
  },
  ordersInForce: { label: 'An order is in force now', help: 'When does it run out?' },
  work: { label: 'Work or education', help: 'Does anyone there know?' },
  ownStepsThatWorked: {
    label: 'Own steps that have worked',
    help: 'What has the citizen done to stay safe?',
  },
  professionalContact: {
    label: 'Steady contact with a professional',
    help: 'Doctor, midwife, teacher, contact person.',
  },
};

import type { WayOn } from './criteria.ts';
import type { TargetGroupCriterion } from './vocabulary.ts';

/** What each criterion asks, as one line. */
export const criterionNamesEn: Readonly<Record<TargetGroupCriterion, string>> = {
  adult: 'The citizen is 18 or over',
  exposedToViolence: 'The citizen is or has been exposed to violence',
  closeRelation: 'The violence comes from someone in a close relation',
  notAtCrisisCentre: 'The citizen is not staying at a crisis centre',
};

interface CriterionWords {
  readonly met: string;
  readonly notMet: string;
  readonly notKnown: string;
}
/** The answer to each criterion. None of them closes the door to advice, talks or immediate help. */
export const criteriaEn: Readonly<Record<TargetGroupCriterion, CriterionWords>> = {
  adult: {
    met: 'The citizen is 18 or over.',
    notMet: 'The citizen is under 18. Then the children’s unit helps from here.',
    notKnown: 'We do not know the age yet.',
  },
  exposedToViolence: {
    met: 'The citizen has told of violence, now or before. Every form of violence counts.',
    notMet: 'What is written is not about violence against the citizen.',
    notKnown: 'We do not know enough about the violence yet.',
  },
  closeRelation: {
    met: 'The violence comes from family, home, a partner, someone the citizen dates, or a carer.',
    notMet: 'The person using violence is not in a close relation to the citizen.',
    notKnown: 'We do not know yet what the person is to the citizen.',
  },
  notAtCrisisCentre: {
    met: 'The citizen is not staying at a crisis centre.',
    notMet: 'The citizen is staying at a crisis centre and gets help there.',
    notKnown: 'We do not know yet whether the citizen is staying at a crisis centre.',
  },
};

/** Where to go instead, or what to do next. */
export const waysOnEn: Readonly<Record<WayOn, string>> = {
  childrensTrack:
    'Talk to the children’s unit today. A card about the duty to notify stands for the citizen.',
  crisisCentreHelp:
    'Keep in touch with the crisis centre, and agree on who does what. A course can begin when the stay ends.',
  victimCounselling:
    'Offer victim counselling (Offerrådgivningen), and help with the police if the citizen wants it. Supportive talks stay open.',
  helpForPersonsUsingViolence:
    'Help for people who use violence is found at Dialog mod Vold and others. Ask if the person is exposed to violence too.',
  askForIt: 'Ask at the next talk. Only the start of a course waits for the answer.',
};

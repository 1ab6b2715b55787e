import type { WayOn } from './criteria.ts';
import type { TargetGroupCriterion } from './vocabulary.ts';

/** What each criterion asks, as one line. Why one is met or not: the reasons in `text/`. */
export const criterionNamesEn: Readonly<Record<TargetGroupCriterion, string>> = {
  adult: 'The citizen is 18 or over',
  exposedToViolence: 'The citizen is or has been exposed to violence',
  closeRelation: 'The violence comes from someone in a close relation',
  notAtCrisisCentre: 'The citizen is not staying at a crisis centre',
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

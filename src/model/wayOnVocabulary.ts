/** Closed lists of stages 5 and 7: criteria of a course, and the pattern of contacts after it. */

/** How a criterion of the municipality's own list was answered; "not known" is no "no". */
export const criterionAnswers = ['met', 'notMet', 'notKnown'] as const;
/** Contacts after a course (model 2022, p. 14): as needed, or three phases that thin out over nine months. */
export const followUpPatterns = ['asNeeded', 'threePhases'] as const;
export const followUpPhases = ['first', 'second', 'third'] as const;
export type FollowUpPhase = (typeof followUpPhases)[number];
export const contactRhythms = ['weekly', 'fortnightly', 'monthly'] as const;
export type ContactRhythm = (typeof contactRhythms)[number];

/** The answers of stage 2 that are lists of their own. Ids are released: never reused, never changed in meaning. */

/** Where the citizen stands towards the one who uses violence. Going back is an answer like any other. */
export const relationNow = [
  'inRelation',
  'thinksOfLeaving',
  'left',
  'wentBack',
  'notKnown',
  'refused',
  'notAsked',
] as const;

/** What opens a page of its own further on. A choice that is not made is not a no. */
export const alsoRelevant = ['residence', 'honour', 'digital', 'pets'] as const;

export const helpers = [
  'nobody',
  'personUsingViolence',
  'relative',
  'homeCare',
  'other',
  'notKnown',
] as const;

export const paperHolders = [
  'citizen',
  'personUsingViolence',
  'otherFamily',
  'elsewhere',
  'notKnown',
  'refused',
  'notAsked',
] as const;
export const pressures = ['watched', 'movement', 'marriage', 'journey', 'reputation', 'outcast'] as const;
export const seenByOthers = [
  'phone',
  'accounts',
  'location',
  'childrensDevices',
  'smartHome',
  'mail',
] as const;

/**
 * What somebody around the citizen is in this, by the citizen's own word. Who harms, and who is not known, is never
 * contacted (model 2022, p. 12-13).
 */
export const networkParts = ['helps', 'couldHelp', 'harms', 'notKnown'] as const;
export type NetworkPart = (typeof networkParts)[number];

export const helpSoFar = [
  'municipality',
  'crisisCentre',
  'doctor',
  'police',
  'therapist',
  'organisation',
  'relatives',
] as const;
export const helpWishes = ['men', 'lgbt', 'interpreter', 'woman', 'man', 'anonymous'] as const;

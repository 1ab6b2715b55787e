/**
 * What the assessment, the risk evaluation and the rest of a case have brought up, as short marks: they open blocks of
 * the safety plan and point to offers of the directory. A mark says that something was told, never how grave it is.
 * The order is the order in which they are shown.
 */
export const situationMarks = [
  'childrenAround',
  'pregnant',
  'livesTogether',
  'leaving',
  'left',
  'physicalViolence',
  'sexualViolence',
  'neckOrBreath',
  'economicViolence',
  'digitalViolence',
  'stalking',
  'negativeSocialControl',
  'honour',
  'severalPersons',
  'familyUsesViolence',
  'carerUsesViolence',
  'papersHeld',
  'residencePermit',
  'disabilityOrIllness',
  'mentalHealth',
  'thoughtsOfSuicide',
  'substanceUse',
  'pets',
  'workOrStudy',
  'housing',
  'money',
  'isolated',
  'man',
  'lgbt',
  'policeOrOrders',
] as const;
export type SituationMark = (typeof situationMarks)[number];

/** Why a file with an instrument is not taken in. Each stands with the place it was found at, and maybe a word of the file. */
export const packRefusalCodes = [
  // The file as such.
  'tooLarge',
  'empty',
  'notUtf8',
  'notJson',
  'tooDeep',
  'doubledKey',
  'forbiddenKey',
  'notANumber',
  'textTooLong',
  'unseenCharacters',
  // As a FHIR R4 Questionnaire.
  'notAQuestionnaire',
  'unknownField',
  'missing',
  'wrongType',
  'notAllowed',
  'changesMeaning',
  'itemTwice',
  'optionTwice',
  'unknownItem',
  'unknownOption',
  'conditionCycle',
  'conditionNotRun',
  // As an instrument of ours.
  'noScoring',
  'scoringTwice',
  'unknownFormat',
  'outOfOrder',
  'notAPack',
  'ruleUnsound',
  'tooManyCases',
  'shippedId',
  'noCases',
  'caseFails',
] as const;
export type PackRefusalCode = (typeof packRefusalCodes)[number];

/** `at`: the place in the file as a JSON path (`$.item[2].linkId`). `about`: what stood there, or was looked for. */
export interface PackRefusal {
  readonly code: PackRefusalCode;
  readonly at: string;
  readonly about?: string;
}

/**
 * Instruments that are used outside the product and recorded here: copyrighted or bound to training, so nothing of
 * their items stands here, only how their results are named. `other` is any instrument not on the list.
 */
export const resultTools = [
  'saraV3',
  'bSafer',
  'dash',
  'dangerAssessmentWeighted',
  'dangerAssessmentUnweighted',
  'patriarch',
  'odara',
  'sam',
  'daLe',
  'lap',
  'police',
  'other',
] as const;
export type ResultTool = (typeof resultTools)[number];

/** SARA-V3 and B-SAFER name how soon the case must be worked on. */
export const priorityWords = ['low', 'moderate', 'high'] as const;
/** Danger Assessment, the weighted version: under 8, 8-13, 14-17, 18 or more. */
export const dangerWeightedWords = ['variable', 'increased', 'severe', 'extreme'] as const;
export const dangerWeightedFrom = [
  ['variable', 0],
  ['increased', 8],
  ['severe', 14],
  ['extreme', 18],
] as const satisfies readonly (readonly [(typeof dangerWeightedWords)[number], number])[];
/** The older version that counts yes answers: 4 or more, 8 or more. Under 4 it has no word, and that is no reassurance. */
export const dangerUnweightedWords = ['noWord', 'great', 'veryGrave'] as const;
export const dangerUnweightedFrom = [
  ['noWord', 0],
  ['great', 4],
  ['veryGrave', 8],
] as const satisfies readonly (readonly [(typeof dangerUnweightedWords)[number], number])[];
/** DASH: a local threshold (14 is common, some places 17), or judgement or escalation alone. */
export const dashWords = ['threshold', 'judgement', 'escalation', 'notReferred'] as const;
/** The highest score of ODARA; its own table says what a score means. */
export const odaraHighest = 13;

/** The key under which the instrument's own result word is signed; an instrument not here is recorded in free text. */
export const resultKeys = {
  saraV3: 'priority',
  bSafer: 'priority',
  dash: 'dash',
  dangerAssessmentWeighted: 'dangerWeighted',
  dangerAssessmentUnweighted: 'dangerUnweighted',
  odara: 'odara',
} as const satisfies { readonly [Tool in ResultTool]?: string };
export const toolsWith = (key: (typeof resultKeys)[keyof typeof resultKeys]): readonly ResultTool[] =>
  resultTools.filter((tool) => tool in resultKeys && resultKeys[tool as keyof typeof resultKeys] === key);

import type { SourceRef } from '../define.ts';

/**
 * The change compass: ten parts of life, each from 1 to 10, where 10 is best. Which ten they are is the municipality's
 * own; shipped is a starter set, marked as a suggestion. There is no sum and no mean of them: they are ten talks, and
 * none of them says anything about danger.
 */
export const starterDimensions = [
  'safety',
  'sleepAndRest',
  'network',
  'childrenAndParenting',
  'health',
  'economy',
  'housing',
  'workOrStudy',
  'agency',
  'hope',
] as const;
export type StarterDimension = (typeof starterDimensions)[number];

/** Where a word stands beside the number, so that 4 means the same to two persons. */
export const compassAnchors = ['1', '4', '7', '10'] as const;
export type CompassAnchor = (typeof compassAnchors)[number];

export const compassNumbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
/** Why there is no number. "Not relevant" is an answer of its own. */
export const compassStates = ['notKnown', 'refused', 'notRelevant', 'notAsked'] as const;
export const compassAnswers = [...compassNumbers, ...compassStates] as const;
export type CompassAnswer = (typeof compassAnswers)[number];

/** What is wanted of one part of life now. Where it is to be kept as it is, unchanged is success. */
export const goalKinds = ['develop', 'maintain', 'notNow'] as const;
export type GoalKind = (typeof goalKinds)[number];

/** Staff with the citizen, where staff's judgement decides; or the citizen alone, whose answers nobody changes. */
export const compassFillers = ['staffWithCitizen', 'citizenAlone'] as const;
export type CompassFiller = (typeof compassFillers)[number];

/** One part of life in words: its name, the question as it is read by the citizen, and what the numbers mean. */
export interface DimensionWords {
  readonly name: string;
  readonly question: string;
  readonly anchors: Readonly<Record<CompassAnchor, string>>;
}
export interface CompassDimension extends DimensionWords {
  readonly id: string;
}
export type StarterWords = Readonly<Record<StarterDimension, DimensionWords>>;

/** A radar needs three of them; ten is what a talk can hold. */
export const fewestDimensions = 3;
export const mostDimensions = 10;
/** Of a set that nobody has changed. */
export const starterVersion = 'starter';

export const compassSource: SourceRef = {
  work: 'changeCompass2014',
  place: 'Forandringskompasset, ti dimensioner',
};
/** Where the lists above come from; the words are the product's own. */
export const compassSources: Readonly<Record<'goalKinds' | 'compassFillers' | 'compassStates', SourceRef>> = {
  goalKinds: { work: 'changeCompass2014', place: 'tabel: udvikling og vedligehold' },
  compassFillers: { work: 'changeCompass2014', place: 'udfyldning og borgerkompas' },
  compassStates: { work: 'ownWording', place: 'why there is no number' },
};

/** The starter set in one language. */
export const starterSet = (words: StarterWords): readonly CompassDimension[] =>
  starterDimensions.map((id) => ({ id, ...words[id] }));

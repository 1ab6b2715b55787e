import type { RiskEvaluationBody } from '../entries/bodies/judgement.ts';
import type { SafetyAnswer } from '../entries/parts.ts';
import type { Reason } from '../model/reasons.ts';
import { criticalFactorIds, gravestFactors, riskFactors, type RiskFactorId } from '../model/riskFactors.ts';
import {
  riskLevels,
  type AnswerState,
  type CrisisCentreAnswer,
  type RiskLevel,
} from '../model/vocabulary.ts';
import type { InstrumentFloor } from './signedFloors.ts';

/** What of an evaluation the rules about levels read. */
export type RiskAnswers = Partial<RiskEvaluationBody>;

type AnswerId = `factor.${RiskFactorId}`;
/** Made once: every signed evaluation of every case is asked for each of them, and putting the words together cost most of it. */
const answerIds = new Map<RiskFactorId, AnswerId>(riskFactors.map(({ id }) => [id, `factor.${id}`]));
const answerTo = (answers: RiskAnswers, id: RiskFactorId): AnswerState | undefined =>
  answers[answerIds.get(id) ?? `factor.${id}`];
const isYes = (answers: RiskAnswers, id: RiskFactorId): boolean => answerTo(answers, id) === 'yes';
const rank = (level: RiskLevel): number => riskLevels.indexOf(level);
export const isLower = (level: RiskLevel, than: RiskLevel): boolean => rank(level) < rank(than);
export const isHighOrImminent = (level: RiskLevel): boolean => !isLower(level, 'high');
export const higherOf = (one: RiskLevel, other: RiskLevel): RiskLevel => (isLower(one, other) ? other : one);

/** Critical factors answered yes. 'notKnown' is not a yes, and never counts as a no either (see `criticalNotAsked`). */
export const criticalFactorsOf = (answers: RiskAnswers): readonly RiskFactorId[] =>
  criticalFactorIds.filter((id) => isYes(answers, id));

/** Every factor answered yes, in the order of the overview. */
export const factorsAnsweredYes = (answers: RiskAnswers): readonly RiskFactorId[] =>
  riskFactors.filter(({ id }) => isYes(answers, id)).map(({ id }) => id);

const lowestSafety = 3;
/** A low answer to the safety question raises attention wherever it was given; a high one lowers nothing. */
export const isLowSafety = (safety: SafetyAnswer | undefined): boolean =>
  safety !== undefined && /^\d+$/.test(safety) && Number(safety) <= lowestSafety;

/** What recorded results of other instruments bind; none does unless the municipality has set a map. */
export type Floors = readonly InstrumentFloor[];
const noFloors: Floors = [];
const highest = (floors: Floors): RiskLevel =>
  floors.reduce<RiskLevel>((level, floor) => higherOf(level, floor.level), 'present');
/** Under this nobody may go, with or without a second person: an instrument that only allows raising says so. */
export const neverUnder = (floors: Floors): RiskLevel => highest(floors.filter((floor) => floor.onlyRaises));

/**
 * The lowest level one trained person may sign alone (journey, stage 3): with a critical factor, an afraid citizen
 * or an own safety estimate of 3 or less it is `elevated`; with strangulation, a weapon, believed threats to kill,
 * or two critical factors it is `high`; never under what a mapped instrument gave. A high safety estimate lowers nothing.
 * This bounds a judgement; it is never a proposal, and nothing shows it as one.
 */
export const lowestLevelAlone = (answers: RiskAnswers, floors: Floors = noFloors): RiskLevel =>
  higherOf(lowestByAnswers(answers), highest(floors));
function lowestByAnswers(answers: RiskAnswers): RiskLevel {
  const critical = criticalFactorsOf(answers);
  const gravest = gravestFactors.some((id) => isYes(answers, id));
  if (gravest || critical.length >= 2) return 'high';
  if (critical.length === 1 || isYes(answers, 'ownFear') || isLowSafety(answers.safety)) return 'elevated';
  return 'present';
}

/** The level chosen lies below what one person may sign: a reason, and a second trained person, are needed. */
export const needsSecondPerson = (
  answers: RiskAnswers & { readonly level: RiskLevel },
  floors: Floors = noFloors,
): boolean => isLower(answers.level, lowestLevelAlone(answers, floors));

/** What holds until the second person has agreed: the lowest level that needs none. */
export const holdsWhilePending = (
  answers: RiskAnswers & { readonly level: RiskLevel },
  floors: Floors = noFloors,
): RiskLevel => higherOf(answers.level, lowestLevelAlone(answers, floors));

const wasAsked = (answer: string | undefined): boolean => answer !== undefined && answer !== 'notAsked';

/** `present` cannot be signed while a critical factor or the safety question is not asked; no other level is barred. */
export function notAskedReasons(answers: RiskAnswers): readonly Reason[] {
  if (answers.level !== 'present') return [];
  const factors = criticalFactorIds
    .filter((id) => !wasAsked(answerTo(answers, id)))
    .map((id): Reason => ({ code: 'criticalNotAsked', about: { factor: id }, field: `factor.${id}` }));
  return wasAsked(answers.safety)
    ? factors
    : [...factors, { code: 'criticalNotAsked', about: { factor: 'safety' }, field: 'safety' }];
}

/** Changeable factors answered yes that no measure covers, and that are not put off with a reason. */
export function factorsOwedMeasure(answers: RiskAnswers): readonly RiskFactorId[] {
  const covered = new Set<string>([
    ...(answers.measures ?? []).flatMap((measure) => measure.covers ?? []),
    ...(answers.notNow ?? []).flatMap((put) => put.factors),
  ]);
  return riskFactors
    .filter((factor) => 'changeable' in factor && isYes(answers, factor.id) && !covered.has(factor.id))
    .map((factor) => factor.id);
}

/** All but "not needed now" and "offered and accepted" need tonight's alternative, and who follows up. */
export const needsTonight = (answer: CrisisCentreAnswer | undefined): boolean =>
  answer !== undefined && answer !== 'notNeededNow' && answer !== 'offeredAccepted';

import type { PathwayDecisionBody } from '../entries/bodies/pathway.ts';

type AnsweredCriterion = NonNullable<PathwayDecisionBody['criteria']>[number];

/** The answer that speaks against a group. "Not known", or no answer, speaks against nothing. */
const against: Readonly<Record<AnsweredCriterion['kind'], AnsweredCriterion['answer']>> = {
  inclusion: 'notMet',
  exclusion: 'met',
  matching: 'notMet',
};

/**
 * The municipality's own criteria that were answered against the chosen way. They say who fits a group (model 2022,
 * p. 14); an individual course is where a no to the group leads, so nothing speaks against that or other help.
 */
export const criteriaAgainst = ({
  pathway,
  criteria = [],
}: Pick<PathwayDecisionBody, 'pathway' | 'criteria'>): readonly AnsweredCriterion[] =>
  pathway === 'groupCourse' ? criteria.filter(({ kind, answer }) => answer === against[kind]) : [];

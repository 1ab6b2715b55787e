import type { SituationMark } from '../model/situationMarks.ts';

const pointToHonour: readonly SituationMark[] = ['honour', 'negativeSocialControl'];

/**
 * What speaks for the template of § 12 a (Social Services Act). A suggestion with its reasons: the worker chooses, and no
 * reason means that nothing was told, not that the other one is right.
 */
export const reasonsForHonourPlan = (marks: readonly SituationMark[]): readonly SituationMark[] =>
  pointToHonour.filter((mark) => marks.includes(mark));

import type { SourceRef } from './define.ts';
import { targetGroupCriteria, type TargetGroupCriterion } from './vocabulary.ts';

/** Where to go instead, when a criterion is not met or not known yet. The words stand in `text/`. */
export const waysOn = [
  'childrensTrack',
  'crisisCentreHelp',
  'victimCounselling',
  'helpForPersonsUsingViolence',
  'askForIt',
] as const;
export type WayOn = (typeof waysOn)[number];

export interface Criterion {
  readonly id: TargetGroupCriterion;
  readonly source: SourceRef;
  readonly whenNotMet: readonly WayOn[];
  readonly whenNotKnown: readonly WayOn[];
}

/** The target group of the model, criterion by criterion (model 2022, p. 5-6). */
const byId = {
  adult: { place: 'p. 5', whenNotMet: ['childrensTrack'] },
  exposedToViolence: { place: 'p. 5', whenNotMet: ['helpForPersonsUsingViolence'] },
  closeRelation: { place: 'p. 5-6', whenNotMet: ['victimCounselling'] },
  notAtCrisisCentre: { place: 'p. 6', whenNotMet: ['crisisCentreHelp'] },
} as const satisfies Readonly<
  Record<TargetGroupCriterion, { readonly place: string; readonly whenNotMet: readonly WayOn[] }>
>;

export const criteria: readonly Criterion[] = targetGroupCriteria.map((id) => ({
  id,
  source: { work: 'model2022', place: byId[id].place },
  whenNotMet: byId[id].whenNotMet,
  whenNotKnown: ['askForIt'],
}));
/** The age from which a citizen is in the target group, and under which a notification card stands. */
export const adultFrom = 18;

import type { BodyOf, EntryKind } from '../../src/entries/kinds.ts';
import { asEntryId, asPersonId } from '../../src/entries/ids.ts';
import type { Reason } from '../../src/model/reasons.ts';
import { doorOf } from '../../src/rules/doors/doors.ts';
import { plusDays } from '../../src/rules/dates.ts';
import { emptyFacts } from '../../src/rules/emptyFacts.ts';
import type { CaseFacts, ChildCard, Moment, RiskFacts } from '../../src/rules/facts.ts';
import { aMoment, aMonday } from './aCase.ts';

/** Facts of a case in which only this is known. */
export const knowing = (facts: Partial<CaseFacts> = {}): CaseFacts => ({ ...emptyFacts, ...facts });

/** What a door says, whole: the code, the field that can mend it, and what it is about. `body`: as much as matters. */
export function says<K extends EntryKind>(
  kind: K,
  facts: Partial<CaseFacts>,
  body?: Partial<BodyOf<K>>,
  moment: Partial<Moment> = {},
): readonly Reason[] {
  return doorOf(kind)(knowing(facts), body as BodyOf<K> | undefined, { ...aMoment(aMonday), ...moment });
}

/** Somebody who signs, with these roles and competences and nothing else. */
export const somebody = (who: Partial<Moment['signer']> = {}): Partial<Moment> => ({
  signer: { person: asPersonId('bo'), roles: [], competences: [], ...who },
});

export const yesterday = plusDays(aMonday, -1);
export const tomorrow = plusDays(aMonday, 1);
export const isClosed = {
  closed: { entry: asEntryId('closing-1'), on: yesterday, newsOn: null, seen: [] },
} as const;
export const caseClosed: Reason = { code: 'caseClosed' };

/** An evaluation signed today at `elevated`, in date for a week, that nobody else need look at. */
export const aRisk = (more: Partial<RiskFacts> = {}): RiskFacts => ({
  entry: asEntryId('evaluation-1'),
  author: asPersonId('anna'),
  signedOn: aMonday,
  level: 'elevated',
  holds: 'elevated',
  second: 'notNeeded',
  alone: 'elevated',
  neverUnder: 'present',
  reasoned: false,
  critical: [],
  answeredYes: [],
  safety: '6',
  crisisCentre: null,
  actionsToday: false,
  nextOn: plusDays(aMonday, 7),
  dueByEvent: false,
  dueOn: plusDays(aMonday, 7),
  overdueFrom: plusDays(aMonday, 8),
  inDateByEvents: true,
  device: 'machine',
  apart: [],
  ...more,
});
export const aChild = (more: Partial<ChildCard> = {}): ChildCard => ({
  id: 'c1',
  label: 'Barn 1',
  age: null,
  tie: 'ownHome',
  dangerNow: false,
  card: 'open',
  waitUntil: null,
  ...more,
});
const met = {
  adult: 'yes',
  exposedToViolence: 'yes',
  closeRelation: 'yes',
  notAtCrisisCentre: 'yes',
} as const;
/** Everything a course asks for stands. */
export const ready: Partial<CaseFacts> = {
  risk: aRisk(),
  riskHistory: [asEntryId('evaluation-1')],
  plan: {
    entry: asEntryId('plan-1'),
    form: 'withCitizen',
    evaluation: asEntryId('evaluation-1'),
    reviseOn: plusDays(aMonday, 30),
    offerAgainOn: null,
    basedOnNewest: true,
  },
  targetGroup: met,
};

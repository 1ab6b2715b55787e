import type { Entry } from '../../src/entries/entry.ts';
import { asPersonId, type LocalDate } from '../../src/entries/ids.ts';
import type { BodyOf, EntryKind } from '../../src/entries/kinds.ts';
import { targetGroupCriteria, type RiskLevel, type Role } from '../../src/model/vocabulary.ts';
import { criticalFactorIds } from '../../src/model/riskFactors.ts';
import { plusDays } from '../../src/rules/dates.ts';
import type { CaseFacts, Moment } from '../../src/rules/facts.ts';
import { aMoment, signed } from '../support/aCase.ts';

/** Who signs: Anna and Bo are trained key staff, Carl is a caseworker without the competence. */
export type Who = 'anna' | 'bo' | 'carl';
export function momentOf(who: Who, today: LocalDate): Moment {
  const person = asPersonId(who);
  if (who !== 'carl') return aMoment(today, { person, roles: ['caseworker', 'keyStaff'] });
  return aMoment(today, { person, roles: ['caseworker'], competences: [{ id: 'detection', until: null }] });
}

/** One class of entries the fold and the doors cannot tell apart, signed by somebody. */
export interface Move<K extends EntryKind = EntryKind> {
  readonly name: string;
  readonly kind: K;
  readonly by: Who;
  /** Null where there is nothing such an entry could be about. */
  readonly body: (facts: CaseFacts, today: LocalDate) => BodyOf<K> | null;
  /** For an evaluation: the lowest level one person may sign for these answers, told by hand from the journey. */
  readonly alone?: RiskLevel;
}
function move<K extends EntryKind>(
  name: string,
  kind: K,
  body: Move<K>['body'],
  by: Who = 'anna',
  alone?: RiskLevel,
): Move {
  const made = { name, kind, by, body, ...(alone === undefined ? {} : { alone }) };
  return made as unknown as Move;
}

type Risk = BodyOf<'riskEvaluation'>;
const asked = Object.fromEntries(criticalFactorIds.map((id) => [`factor.${id}`, 'no'])) as Partial<Risk>;
const evaluation =
  (level: RiskLevel, more: Partial<Risk> = {}) =>
  (_: CaseFacts, today: LocalDate): Risk => ({
    ...asked,
    safety: '5',
    why: 'samlet',
    whoWatches: 'vagten',
    nextOn: plusDays(today, 1),
    level,
    ...more,
  });
const answered = { crisisCentre: 'offeredAccepted', actionsToday: 'ring', whoWatches: 'vagten' } as const;
/** One critical factor that owes no measure needs a covered one: separation is changeable, so it is put off with a reason. */
const oneCritical: Partial<Risk> = {
  'factor.separation': 'yes',
  notNow: [{ id: 'n', factors: ['separation'], because: 'aftalt' }],
};
const strangled: Partial<Risk> = { 'factor.strangulation': 'yes' };

const told = { outcome: 'told', wayIn: 'routine', citizenAge: '34' } as const;
const person = { id: 'p', label: 'A', relation: 'partner', forms: ['physical'] } as const;
const assessed = (atCrisisCentre: 'yes' | 'no') => () => ({
  citizenAge: '34',
  persons: [{ ...person, forms: [...person.forms] }],
  atCrisisCentre,
});
/** In a merge a plan may come before the evaluation it names. */
const plan = (facts: CaseFacts, today: LocalDate): BodyOf<'safetyPlan'> => ({
  form: 'withCitizen',
  evaluation: facts.risk?.entry ?? 'elsewhere',
  reviseOn: plusDays(today, 9),
});
/** For what is not met, or not known, at that time; one is enough. */
function exception({ targetGroup, exception: made }: CaseFacts): BodyOf<'targetGroupException'> | null {
  if (made !== null) return null;
  const criteria = targetGroupCriteria.filter((criterion) => targetGroup[criterion] !== 'yes');
  return criteria.length === 0 ? null : { criteria, reason: 'x' };
}
const second = (agrees: 'yes' | 'no') => (facts: CaseFacts) =>
  facts.risk === null ? null : { evaluation: facts.risk.entry, agrees };
const onToday = (_: CaseFacts, today: LocalDate) => ({ onDay: today });

export const moves: readonly Move[] = [
  move('told of her own accord', 'detection', () => told),
  move('told to our questions', 'detection', () => ({ ...told, 'hark.h': 'yes', safeToAsk: 'confirmed' })),
  move('our questions without the check', 'detection', () => ({ ...told, 'hark.h': 'yes' })),
  move('worry, not told', 'detection', () => ({ outcome: 'worryNotTold', wayIn: 'routine', signs: 'x' })),
  move('not told', 'detection', () => ({ outcome: 'notTold', wayIn: 'routine' })),
  move('a child', 'children', () => ({ children: [{ id: 'c', label: 'Barn 1', tie: 'ownHome' }] })),
  move('a child in danger', 'children', () => ({
    children: [{ id: 'c', label: 'Barn 1', tie: 'ownHome', inDangerNow: 'yes' }],
  })),
  move('new fact about the child', 'childFact', () => ({ child: 'c', fact: 'nyt' })),
  move('notified', 'notificationAnswer', (_, today) => ({
    child: 'c',
    answer: 'notified',
    notifiedOn: today,
    toWhom: 'Børn og unge',
    how: 'phone',
  })),
  move('waiting for advice', 'notificationAnswer', (_, today) => ({
    child: 'c',
    answer: 'waiting',
    waitUntil: today,
  })),
  move('in the target group', 'assessment', assessed('no')),
  move('stays at a crisis centre', 'assessment', assessed('yes')),
  move('exception by key staff', 'targetGroupException', exception),
  move('exception by a caseworker', 'targetGroupException', exception, 'carl'),
  move('elevated', 'riskEvaluation', evaluation('elevated'), 'anna', 'present'),
  move('high, bare', 'riskEvaluation', evaluation('high'), 'anna', 'present'),
  move('high, with actions', 'riskEvaluation', evaluation('high', answered), 'anna', 'present'),
  move(
    'present, one critical',
    'riskEvaluation',
    evaluation('present', { ...oneCritical, lowLevelReason: 'x' }),
    'anna',
    'elevated',
  ),
  move(
    'present, one critical, no reason',
    'riskEvaluation',
    evaluation('present', oneCritical),
    'anna',
    'elevated',
  ),
  move(
    'elevated, strangled',
    'riskEvaluation',
    evaluation('elevated', { ...strangled, lowLevelReason: 'x' }),
    'anna',
    'high',
  ),
  move(
    'present, never asked',
    'riskEvaluation',
    (_, today) => ({ level: 'present', why: 'x', nextOn: today }),
    'anna',
    'present',
  ),
  move('elevated by the untrained', 'riskEvaluation', evaluation('elevated'), 'carl', 'present'),
  move('second person agrees', 'secondPerson', second('yes'), 'bo'),
  move('second person disagrees', 'secondPerson', second('no'), 'bo'),
  move('the author agrees with herself', 'secondPerson', second('yes'), 'anna'),
  move('the untrained agrees', 'secondPerson', second('yes'), 'carl'),
  move('an event', 'caseEvent', (_, today) => ({ event: 'newViolenceOrThreats', onDay: today })),
  move('back to the relation', 'caseEvent', (_, today) => ({ event: 'backToRelation', onDay: today })),
  move('plan', 'safetyPlan', plan),
  move('plan by the untrained', 'safetyPlan', plan, 'carl'),
  move('decision: individual course', 'pathwayDecision', () => ({
    pathway: 'individualCourse',
    reasons: 'x',
  })),
  move('decision: other help', 'pathwayDecision', () => ({
    pathway: 'otherHelp',
    reasons: 'x',
    otherHelp: 'y',
  })),
  move('individual course starts', 'courseStart', (_, today) => ({ course: 'individual', firstOn: today })),
  move('group course starts', 'courseStart', (_, today) => ({ course: 'group', firstOn: today })),
  move('conversation', 'conversation', onToday),
  move('course ends', 'courseEnd', () => ({ how: 'completed' })),
  move('follow-up', 'followUp', (_, today) => ({ onDay: today, violenceSince: 'no' })),
  move('follow-up, violence since', 'followUp', (_, today) => ({ onDay: today, violenceSince: 'yes' })),
  move('contact lost', 'lostContact', (_, today) => ({ onDay: today, tried: 'x' })),
  move('supportive talk', 'supportiveTalk', onToday, 'carl'),
  move('danger note', 'provisionalNote', () => ({ dangerSigns: 'x' }), 'carl'),
  move('pause', 'pause', (_, today) => ({ until: plusDays(today, 3) })),
  move('resume', 'resume', () => ({})),
  move('silence', 'caseEvent', (_, today) => ({ event: 'silenceAfterContact', onDay: today })),
  move("a colleague's look", 'colleagueLook', () => ({ agrees: 'yes' }), 'bo'),
  move('own look', 'colleagueLook', () => ({ agrees: 'yes' }), 'anna'),
  move('closing', 'closing', () => ({ reason: 'other', lastSafeMessage: 'x' })),
  move('closing without a last message', 'closing', () => ({ reason: 'other' })),
  move('reopening', 'reopening', () => ({ why: 'x' })),
];

let count = 0;
/** The entry of a move, as it would be signed. */
export function entryOf(made: Move, body: BodyOf<EntryKind>, today: LocalDate): Entry {
  count += 1;
  const role: Role = made.by === 'carl' ? 'caseworker' : 'keyStaff';
  const id = `${made.kind}-${count}`;
  const untrained = made.by === 'carl' ? { competence: null } : {};
  const at = { id, lamport: count, onDate: today, by: made.by, role, ...untrained };
  return signed(made.kind, body as never, at) as Entry;
}

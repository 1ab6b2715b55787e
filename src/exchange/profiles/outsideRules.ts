import type { EntryKind } from '../../entries/kindFacts.ts';
import { steps } from '../../model/steps/steps.ts';
import { plannedEvents, type ExportProfile } from '../../model/vocabulary.ts';
import { isProtectedWhole } from '../../rules/protectedWhole.ts';

/**
 * Kinds that never leave the internal case as a piece of their own: how the case is run here, the contact itself (its
 * rule stands on every letter to a professional instead), the people around the citizen, the dates they are met on.
 */
const insideOnly: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'caseOpened',
  'identityNote',
  'safeContactCard',
  'handover',
  'handoverAnswer',
  'caseLink',
  'secondPerson',
  'closingWish',
  'networkStep',
  'howItWent',
  'promisedContact',
  'followUpPlan',
  'lostContact',
  'putOff',
  'journalised',
  'participation',
  'waitingChange',
  'placement',
  'clearance',
  'conflictCheck',
  'groupPreparing',
  'fromGroup',
  'emergencySheet',
  'personLink',
  'groupPlan',
  'groupMove',
  'sessionChange',
  'composition',
  'groupSession',
  'safetyConcern',
  'reached',
  'catchUpTalk',
  'statistics',
  'staffMember',
  'absence',
  'setting',
  'instrumentPack',
  'instrumentPackRemoval',
  'auditLine',
]);

/** What happened, or lies ahead, of which the person using violence must not even learn that it is written down. */
const eventsInside: ReadonlySet<unknown> = new Set([...plannedEvents, 'leftCrisisCentre', 'addressFound']);

/**
 * Entries of which nothing leaves the internal case because of what they are about, whether each answer is tagged or
 * not: an event that lies ahead, a way on to a crisis centre, a case closed because the citizen moved, the action plan for
 * honour (practice: protected as a whole).
 */
export function staysWhole(kind: EntryKind, body: object): boolean {
  if (insideOnly.has(kind)) return true;
  const answers = body as Readonly<Record<string, unknown>>;
  if (kind === 'caseEvent') return eventsInside.has(answers['event']);
  if (kind === 'pathwayDecision') return answers['pathway'] === 'crisisCentre';
  if (kind === 'closing') return answers['reason'] === 'movedAway';
  if (kind === 'actionPlan') return isProtectedWhole(steps.actionPlan, body);
  return false;
}

/**
 * Where somebody is or will be, and how they are found: what a protective partner (police, crisis centre, duty service)
 * may be given, each ticked by itself and none ticked beforehand. Nothing else that is tagged can be ticked: the people
 * around the citizen, the agreed sentence and the measures stay. Why each is here or not: decision 026.
 */
const tickable: { readonly [K in EntryKind]?: readonly string[] } = {
  identityNote: ['name', 'address', 'phone', 'childrenNames'],
  assessment: ['relationNow', 'atCrisisCentre', 'housingNote', 'workNote', 'childrenNote'],
  provisionalNote: ['crisisCentre', 'tonight', 'tonightWho'],
  riskEvaluation: [
    'factor.separation',
    'crisisCentre',
    'tonight',
    'tonightWho',
    'stillPlanned',
    'plannedDay',
  ],
  caseEvent: ['event', 'onDay', 'plannedFor'],
  preparingTalk: ['safeWay', 'whoMightTurnUp', 'locationSharing', 'nextOn'],
  courseStart: ['firstOn', 'safeWay'],
  conversation: ['nextOn'],
  followUp: ['nextOn'],
  lostContact: ['lastContactOn'],
  evidenceItem: ['where'],
};
export const mayBeTicked = (kind: EntryKind, key: string): boolean => tickable[kind]?.includes(key) === true;

/** What the separate sheet of a notification holds (practice: identity and address, "bedes undtaget fra partsindsigt"). */
export const onTheSheet = ['name', 'address', 'phone', 'childrenNames'] as const;

/** Professionals are told that there is a plan. On the citizen's own paper even that may be found. */
export const tellsOfThePlan = (profile: ExportProfile): boolean => profile !== 'citizen';

/** Letters to professionals carry the rule of safe contact; the citizen knows it. */
export const carriesContactRule = (profile: ExportProfile): boolean =>
  profile !== 'internalCase' && profile !== 'citizen';

import type { RiskEvaluationBody } from '../entries/bodies/judgement.ts';
import type { AnyEntry, Entry, EntryOf } from '../entries/entry.ts';
import { asLocalDate, type EntryId, type LocalDate } from '../entries/ids.ts';
import { emptyFacts } from '../rules/emptyFacts.ts';
import type { SafetyAnswer } from '../entries/parts.ts';
import type { CaseEvent, RiskLevel } from '../model/vocabulary.ts';
import type { RiskFacts } from '../rules/facts.ts';
import { knownEntry } from './knownEntry.ts';
import { learn } from './takeIn.ts';
import { standing } from './standing.ts';

/** One signed evaluation, as it stands after what a second person answered and what happened after it. */
export interface SignedEvaluation {
  readonly id: EntryId;
  readonly signedOn: LocalDate;
  readonly body: RiskEvaluationBody;
  /** The day it fell due: the date it set, or the day of the first event after it. */
  readonly dueOn: LocalDate;
  readonly holds: RiskLevel;
  readonly second: RiskFacts['second'];
}
/** Something that happened, with the day it is planned for when it lies ahead. */
export interface NotedEvent {
  readonly id: EntryId;
  readonly event: CaseEvent;
  readonly on: LocalDate;
  readonly plannedFor: LocalDate | null;
}
export interface RecordedResult {
  readonly id: EntryId;
  readonly body: EntryOf<'instrumentResult'>['body'];
}
/** One answer to the question how safe the citizen feels right now, with the day it was given. */
export interface GivenSafety {
  readonly id: EntryId;
  readonly on: LocalDate;
  readonly answer: SafetyAnswer;
}
/** What is known of the risk in one case over time, oldest first. Nothing of it looks ahead but days people have set. */
export interface RiskHistory {
  readonly evaluations: readonly SignedEvaluation[];
  readonly events: readonly NotedEvent[];
  readonly results: readonly RecordedResult[];
  /** Wherever it was asked, in the order of the entries. */
  readonly safety: readonly GivenSafety[];
}

/**
 * Reads the history of the risk from the entries of a case, in any order. Each evaluation is as it was signed; only
 * what holds follows a second person's answer, and the day it fell due follows events. Pure; one pass.
 */
export function riskHistory(entries: readonly AnyEntry[]): RiskHistory {
  const evaluations = new Map<EntryId, SignedEvaluation>();
  const events: NotedEvent[] = [];
  const results: RecordedResult[] = [];
  const safety: GivenSafety[] = [];
  let facts = emptyFacts;
  for (const raw of standing(entries)) {
    const entry = knownEntry(raw);
    if (entry === null) continue;
    facts = learn(facts, entry);
    const { risk } = facts;
    if (isOf(entry, 'riskEvaluation') && risk !== null)
      evaluations.set(entry.id, { id: entry.id, signedOn: entry.onDate, body: entry.body, ...stand(risk) });
    const moved = risk === null ? undefined : evaluations.get(risk.entry);
    if (risk !== null && moved !== undefined) evaluations.set(moved.id, { ...moved, ...stand(risk) });
    safety.push(...safetyIn(entry));
    if (isOf(entry, 'caseEvent')) events.push(eventOf(entry));
    events.push(...toldElsewhere(entry));
    if (isOf(entry, 'instrumentResult')) results.push({ id: entry.id, body: entry.body });
  }
  return { evaluations: [...evaluations.values()], events, results, safety };
}

const stand = ({ dueOn, holds, second }: RiskFacts) => ({ dueOn, holds, second });
const isOf = <K extends Entry['kind']>(entry: Entry, kind: K): entry is Extract<Entry, EntryOf<K>> =>
  entry.kind === kind;
function safetyIn(entry: Entry): readonly GivenSafety[] {
  const given = (answer: SafetyAnswer | undefined, on: LocalDate): readonly GivenSafety[] =>
    answer === undefined ? [] : [{ id: entry.id, on, answer }];
  if (isOf(entry, 'riskEvaluation')) return given(entry.body.safety, entry.onDate);
  if (isOf(entry, 'safetyConversation')) return given(entry.body.safety, asLocalDate(entry.body.onDay));
  return [];
}
/** What happened and was told in a follow-up, or when contact was lost. */
function toldElsewhere(entry: Entry): readonly NotedEvent[] {
  const at = (event: CaseEvent, onDay: string): readonly NotedEvent[] => [
    { id: entry.id, event, on: asLocalDate(onDay), plannedFor: null },
  ];
  if (isOf(entry, 'lostContact')) return at('silenceAfterContact', entry.body.onDay);
  if (isOf(entry, 'followUp') && entry.body.violenceSince === 'yes')
    return at('newViolenceOrThreats', entry.body.onDay);
  return [];
}
const eventOf = ({ id, body }: EntryOf<'caseEvent'>): NotedEvent => ({
  id,
  event: body.event,
  on: asLocalDate(body.onDay),
  plannedFor: body.plannedFor === undefined ? null : asLocalDate(body.plannedFor),
});

import type { AnyEntry } from '../../entries/entry.ts';
import type { ParticipantFacts } from '../../rules/groups/participantFacts.ts';

/** By these key staff say what comes after a group: another decision, another course, a follow-up, the end. */
const answers: ReadonlySet<string> = new Set(['pathwayDecision', 'courseStart', 'followUp', 'closing']);

/**
 * Whether key staff have said what comes now, since the citizen left a group. `stand`: all entries of the case, in the order
 * the fold reads them.
 */
export function answeredOut(participant: ParticipantFacts, stand: readonly AnyEntry[]): ParticipantFacts {
  const { out } = participant;
  if (out === null) return participant;
  const since = stand.slice(stand.findIndex(({ id }) => id === out.entry) + 1);
  return { ...participant, outAnswered: since.some(({ kind }) => answers.has(kind)) };
}

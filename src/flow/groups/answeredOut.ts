import type { AnyEntry } from '../../entries/entry.ts';
import type { EntryKind } from '../../entries/kindFacts.ts';
import type { ParticipantFacts } from '../../rules/groups/participantFacts.ts';

/** Another decision, another course, the end of the case: what comes now is said. */
const saysWhatComes = ['pathwayDecision', 'courseStart', 'closing'] as const satisfies readonly EntryKind[];
const contact = ['conversation', 'supportiveTalk', 'followUp'] as const satisfies readonly EntryKind[];
/** By these key staff answer a way out of a group: whoever stopped is talked to, a completed course is ended or followed up. */
const answers: Readonly<Record<string, readonly string[]>> = {
  declined: [...saysWhatComes, ...contact],
  left: [...saysWhatComes, ...contact],
  movedToIndividual: saysWhatComes,
  completed: [...saysWhatComes, 'courseEnd', 'followUp'] satisfies readonly EntryKind[],
};

/**
 * Whether key staff have said what comes now, since the citizen left a group. `stand`: all entries of the case, in the order
 * the fold reads them.
 */
export function answeredOut(participant: ParticipantFacts, stand: readonly AnyEntry[]): ParticipantFacts {
  const { out } = participant;
  if (out === null) return participant;
  const since = stand.slice(stand.findIndex(({ id }) => id === out.entry) + 1);
  return { ...participant, outAnswered: since.some(({ kind }) => answers[out.to]?.includes(kind) === true) };
}

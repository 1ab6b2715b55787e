import type { AnyEntry } from '../../../entries/entry.ts';
import { standing } from '../../../flow/standing.ts';
import { knownEntry } from '../../../flow/knownEntry.ts';
import type { AnswerState } from '../../../model/vocabulary.ts';
import type { CaseFacts } from '../../../rules/facts.ts';

/** How many people a check could look at in a case. */
export const personsRecorded = ({ persons, network }: Pick<CaseFacts, 'persons' | 'network'>): number =>
  persons.length + network.length;

export interface SaidOfMeeting {
  readonly answer: AnswerState | null;
  readonly whom: string | null;
}
/** What the citizen said in the newest preparing talk that asked whom they must not meet; null before one did. */
export function saidOfMeeting(entries: readonly AnyEntry[]): SaidOfMeeting | null {
  for (const raw of standing(entries).toReversed()) {
    if (raw.kind !== 'groupPreparing') continue;
    const entry = knownEntry(raw);
    if (entry?.kind !== 'groupPreparing') continue;
    const { mustNotMeet, mustNotMeetWhom } = entry.body;
    if (mustNotMeet !== undefined || mustNotMeetWhom !== undefined)
      return { answer: mustNotMeet ?? null, whom: mustNotMeetWhom ?? null };
  }
  return null;
}

import type { AnyEntry } from '../../entries/entry.ts';
import { riskHistory } from '../../flow/riskHistory.ts';
import type { NoteOrder } from './exportPort.ts';

/** The evaluations whose second person has not agreed, and what holds of each. */
export const secondLooks = (entries: readonly AnyEntry[]): NoteOrder['secondLooks'] =>
  new Map(
    riskHistory(entries).evaluations.flatMap(({ id, second, holds }) =>
      second === 'pending' || second === 'disagreed' ? [[id, { second, holds }] as const] : [],
    ),
  );

import type { EntryEnvelope } from './entry.ts';

type Ordered = Pick<EntryEnvelope, 'lamport' | 'device' | 'id'>;

/** The order of a stream: (lamport, device). Time never orders. The id only settles what must never happen. */
export function compareEntries(a: Ordered, b: Ordered): number {
  if (a.lamport !== b.lamport) return a.lamport - b.lamport;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** The same entries in order; the list handed in is left as it is. */
export const inOrder = <E extends Ordered>(entries: readonly E[]): readonly E[] =>
  [...entries].sort(compareEntries);

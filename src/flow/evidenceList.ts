import type { AnyEntry } from '../entries/entry.ts';
import type { BodyOf } from '../entries/kinds.ts';
import { compareEntries } from '../entries/order.ts';
import { bodyOf } from './bodyOf.ts';
import { standing } from './standing.ts';

export interface WrittenEvidence {
  readonly entry: AnyEntry;
  readonly body: BodyOf<'evidenceItem'>;
}
/** One line of the list: what stands, and what stood before it was corrected, the newest first. */
export interface EvidenceLine extends WrittenEvidence {
  readonly before: readonly WrittenEvidence[];
}

/**
 * The list of evidence of a case: by the day it happened, the oldest first (practice, list of evidence). A corrected
 * line stands once, with its earlier wording under it: nothing that was signed is out of sight.
 */
export function evidenceList(entries: readonly AnyEntry[]): readonly EvidenceLine[] {
  const written = entries.flatMap((entry): readonly WrittenEvidence[] => {
    const body = bodyOf(entry, 'evidenceItem');
    return body === null ? [] : [{ entry, body }];
  });
  const standsNow = new Set(standing(entries).map((entry) => entry.id));
  const first = ({ entry }: WrittenEvidence): string => {
    const target = written.find((one) => one.entry.id === entry.amends);
    // Only what came before can be corrected, so this ends.
    return target === undefined || compareEntries(target.entry, entry) >= 0 ? entry.id : first(target);
  };
  return written
    .filter(({ entry }) => standsNow.has(entry.id))
    .map((line) => ({
      ...line,
      before: written
        .filter((other) => !standsNow.has(other.entry.id) && first(other) === first(line))
        .sort((one, other) => compareEntries(other.entry, one.entry)),
    }))
    .sort(
      (one, other) =>
        one.body.onDay.localeCompare(other.body.onDay) || compareEntries(one.entry, other.entry),
    );
}

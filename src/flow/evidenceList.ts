import type { AnyEntry } from '../entries/entry.ts';
import { compareEntries } from '../entries/order.ts';
import { writtenLines, type Written, type WrittenLine } from './writtenLines.ts';

export type WrittenEvidence = Written<'evidenceItem'>;
/** One line of the list: what stands, and what stood before it was corrected, the newest first. */
export type EvidenceLine = WrittenLine<'evidenceItem'>;

/**
 * The list of evidence of a case: by the day it happened, the oldest first (practice, list of evidence). A corrected
 * line stands once, with its earlier wording under it: nothing that was signed is out of sight.
 */
export const evidenceList = (entries: readonly AnyEntry[]): readonly EvidenceLine[] =>
  [...writtenLines(entries, 'evidenceItem')].sort(
    (one, other) => one.body.onDay.localeCompare(other.body.onDay) || compareEntries(one.entry, other.entry),
  );

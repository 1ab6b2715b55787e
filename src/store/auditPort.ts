import type { Instant, LocalDate, PersonId } from '../entries/ids.ts';

/** One line of the audit, opened: who did what, when, and to whose opaque id. */
export interface AuditLine {
  readonly id: string;
  readonly at: Instant;
  readonly onDate: LocalDate;
  readonly person: PersonId;
  readonly act: string;
  readonly subject?: string;
  readonly detail?: string;
  /** As it was written when it was signed. */
  readonly text: string;
}

/**
 * A place in one person's chain where lines are missing (`missing` > 0), or where what is there does not fit together
 * (0). `after` and `before`: when the neighbours were written; no `before` where the end is cut.
 */
export interface ChainGap {
  readonly person: PersonId | null;
  readonly missing: number;
  readonly after: Instant | null;
  readonly before: Instant | null;
}

/** What the chains say of the log as a whole. */
export interface ChainReport {
  readonly gaps: readonly ChainGap[];
  /** Records that are there and cannot be opened: changed, or moved. */
  readonly unreadable: number;
  /** The record that says where the chains end is gone or damaged, or had to be begun anew over damage. */
  readonly endUnknown: boolean;
  /** This person has seen a later state of the log. */
  readonly rolledBack: boolean;
}

/** Some lines, newest first in the first batch; in no order after that. */
export interface AuditBatch {
  readonly lines: readonly AuditLine[];
  readonly read: number;
  readonly of: number;
  /** Known when everything was read. */
  readonly chain: ChainReport | null;
}

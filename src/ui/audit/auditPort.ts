import type { Instant, LocalDate, PersonId } from '../../entries/ids.ts';

/** One line of the log: who did what, when, and to whose opaque id. */
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
/** Where lines are missing in one person's chain; 0: what is there does not fit. No `before` where the end is cut. */
export interface ChainGap {
  readonly person: PersonId | null;
  readonly missing: number;
  readonly after: Instant | null;
  readonly before: Instant | null;
}
export interface ChainReport {
  readonly gaps: readonly ChainGap[];
  /** Lines that are there and cannot be opened. */
  readonly unreadable: number;
  /** Where the log ends cannot be told. */
  readonly endUnknown: boolean;
  /** A later state of it has been seen here. */
  readonly rolledBack: boolean;
}
export interface AuditBatch {
  readonly lines: readonly AuditLine[];
  readonly read: number;
  readonly of: number;
  /** Known when everything was read. */
  readonly chain: ChainReport | null;
}
/** The log, in batches: the newest lines first. `afresh` begins anew with what lies there now. */
export interface AuditLog {
  read(afresh: boolean): Promise<AuditBatch>;
}

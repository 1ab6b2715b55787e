import type { EntryId, LocalDate } from '../entries/ids.ts';

/** What is known of a case's closing while it holds. */
export interface ClosedFacts {
  readonly entry: EntryId;
  readonly on: LocalDate;
  /** The evaluations whoever closed it knew of. */
  readonly seen: readonly EntryId[];
  /** The day something was told after the closing that makes a new evaluation due; null again once it is made. */
  readonly newsOn: LocalDate | null;
}

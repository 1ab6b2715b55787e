import type { EntryId, LocalDate, PersonId } from '../entries/ids.ts';

/** What is known of a colleague's look before a case is closed. */
export interface LookFacts {
  /** A colleague's look at the closing, since the newest evaluation. */
  readonly colleagueLook: EntryId | null;
  readonly colleagueLookBy: {
    readonly person: PersonId;
    readonly outside: boolean;
    readonly agrees: boolean;
  } | null;
  /** A colleague is asked to look, and nobody has since. */
  readonly closingWish: { readonly entry: EntryId; readonly person: PersonId; readonly on: LocalDate } | null;
}

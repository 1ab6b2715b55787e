/** The mark of the list the page has; nothing is sent again while that is still the one. */
export interface KnownList {
  readonly known: string | null;
}
/** A list as JSON, with its mark; without text where the page has it. */
export interface SentList {
  readonly mark: string;
  readonly text: string | null;
}

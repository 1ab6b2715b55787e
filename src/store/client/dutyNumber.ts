/** A number of the danger page, as the office keeps it: public, readable without a key. */
export interface DutyNumber {
  readonly label: string;
  readonly number: string;
  /** The day a lead last saw that it is right; nobody said so where it is missing. */
  readonly checkedOn?: string | null;
}

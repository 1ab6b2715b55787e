import type { EntryId, LocalDate, PersonId, StreamId } from '../../entries/ids.ts';
import type { ExampleWords } from '../../model/training/examples.da.ts';
import type { SignableBody } from '../../rules/checkForSigning.ts';
import type { CaseFacts } from '../../rules/facts.ts';

/** What an act of an example may build on. Days are counted from today, so that the stages are always the same. */
export interface SoFar {
  readonly words: ExampleWords;
  /** The label of the person who trains. */
  readonly me: string;
  readonly person: PersonId;
  /** The stream of an example, by its id. Throws when there is none: a fault of the example. */
  readonly streamOf: (example: string) => StreamId;
  /** A date this many days from today, as `YYYY-MM-DD`; negative for the past. */
  readonly day: (fromToday: number) => LocalDate;
  /** What the case has told before this act. */
  readonly facts: CaseFacts;
  /** The newest evaluation of the case. Throws when there is none: a fault of the example. */
  readonly evaluation: () => EntryId;
}

/** One signature of the past, with everything that is signed together. */
export interface Act {
  /** Days ago; 0 is today. */
  readonly ago: number;
  readonly signs: (so: SoFar) => readonly SignableBody[];
}
/** An unfinished piece of work, as it was typed. */
export interface ExampleDraft {
  readonly step: 'safetyPlan';
  readonly values: (words: ExampleWords) => Readonly<Record<string, string | readonly string[]>>;
}
/** One made-up case or group: what was signed in it, oldest first. */
export interface Example {
  readonly id: string;
  /** Missing: a case. */
  readonly type?: 'group';
  readonly acts: readonly Act[];
  readonly draft?: ExampleDraft;
  /** Kept for "ask later": a neutral word and a day from today. */
  readonly reminder?: { readonly word: (words: ExampleWords) => string; readonly on: number };
}

import type { EntryId, LocalDate } from '../entries/ids.ts';
import type { PackOf } from '../model/local/resultMaps.ts';
import type { ResultTool } from '../model/resultScales.ts';

/** A result of an instrument; of each instrument the one done last stands. What it binds is the municipality's to say. */
export interface InstrumentResultFacts {
  readonly entry: EntryId;
  readonly tool: ResultTool | PackOf;
  /** Its own name, when it is none of the list; else empty. */
  readonly name: string;
  readonly doneOn: LocalDate;
  /** The word of its own scale (ODARA: the score); null where it has none, or none was chosen. */
  readonly word: string | null;
  /** Points or yes, as they were recorded. */
  readonly score: string | null;
  /** In its own words, where it has no scale here; else empty. */
  readonly text: string;
}

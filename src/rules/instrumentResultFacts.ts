import type { EntryId, LocalDate } from '../entries/ids.ts';
import type { ResultTool } from '../model/resultScales.ts';
import type { InstrumentFloor } from './instrumentFloor.ts';

/** A result of an instrument used elsewhere; of each instrument the one done last stands. */
export interface InstrumentResultFacts {
  readonly entry: EntryId;
  readonly tool: ResultTool;
  /** Its own name, when it is none of the list; else empty. */
  readonly name: string;
  readonly doneOn: LocalDate;
  /** What it binds by the municipality's own map; nothing without one. */
  readonly binds: InstrumentFloor | null;
}

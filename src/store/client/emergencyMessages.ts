import type { AnyEntry, StreamRef } from '../../entries/entry.ts';
import type { StreamId } from '../../entries/ids.ts';
import type { EmergencySheets } from '../ports.ts';

/** What is said between the page and the Worker about emergency sheets. */
export interface EmergencyCalls {
  /** `said`: the line in the log in words; null where they could not be fetched. */
  openEmergencySheet: {
    ask: {
      readonly stream: StreamRef;
      readonly group: StreamId | null;
      readonly said: AnyEntry['rendered'] | null;
    };
    answer: EmergencySheets;
  };
}

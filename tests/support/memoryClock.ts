import { asInstant, asLocalDate } from '../../src/entries/ids.ts';
import type { Clock } from '../../src/flow/ports.ts';

/** A clock that stands still until it is moved. */
export interface MemoryClock extends Clock {
  readonly set: (instant: string) => void;
}
export function memoryClock(start = '2026-11-23T10:42:00.000+01:00'): MemoryClock {
  let instant = start;
  return {
    now: () => ({ instant: asInstant(instant), today: asLocalDate(instant.slice(0, 10)) }),
    set: (next) => {
      instant = next;
    },
  };
}

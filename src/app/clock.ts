import { asInstant, asLocalDate, type Instant, type LocalDate } from '../entries/ids.ts';
import type { Clock } from '../flow/ports.ts';

/**
 * The only clock of the product: Europe/Copenhagen whatever the device's own zone is.
 * It never shows an earlier time than the newest signed entry of the same person that it has heard of,
 * so that a clock set back moves no due date (architecture, Time).
 */
export interface CopenhagenClock extends Clock {
  /** Tells the clock of a signed entry of our own. */
  heard(at: Instant): void;
  /** Another person may come: what was heard is not theirs. */
  forget(): void;
  /** True when the device's clock stands before the newest own entry. */
  behind(): boolean;
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** `YYYY-MM-DDTHH:mm:ss.mmm+01:00` (or `+02:00`) for a moment in milliseconds since 1970. */
export function copenhagenInstant(milliseconds: number): Instant {
  const read: Record<string, string> = {};
  for (const part of parts.formatToParts(milliseconds)) read[part.type] = part.value;
  const day = `${read['year'] ?? ''}-${read['month'] ?? ''}-${read['day'] ?? ''}`;
  const time = `${read['hour'] ?? ''}:${read['minute'] ?? ''}:${read['second'] ?? ''}`;
  const thousandths = String(((milliseconds % 1000) + 1000) % 1000).padStart(3, '0');
  const asIfUtc = Date.parse(`${day}T${time}.${thousandths}Z`);
  const hours = Math.round((asIfUtc - milliseconds) / 3_600_000);
  return asInstant(`${day}T${time}.${thousandths}+${String(hours).padStart(2, '0')}:00`);
}

/** `system` answers milliseconds since 1970; the page's own clock unless a test hands in another. */
export function createClock(system: () => number = Date.now): CopenhagenClock {
  let newestOwn: number | null = null;
  const later = () => Math.max(system(), newestOwn ?? Number.NEGATIVE_INFINITY);
  return {
    now: () => {
      const instant = copenhagenInstant(later());
      const today: LocalDate = asLocalDate(instant.slice(0, 10));
      return { instant, today };
    },
    heard: (at) => {
      const moment = Date.parse(at);
      if (!Number.isNaN(moment) && (newestOwn === null || moment > newestOwn)) newestOwn = moment;
    },
    forget: () => {
      newestOwn = null;
    },
    behind: () => newestOwn !== null && system() < newestOwn,
  };
}

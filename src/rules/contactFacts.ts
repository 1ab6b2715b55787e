import type { LocalDate } from '../entries/ids.ts';

/** What an agreed day is for: the next talk, one of the pattern, a course offered again, the waiting list, a new try. */
export type ContactPurpose = 'talk' | 'followUp' | 'offer' | 'waitingList' | 'tryAgain';
export interface AgreedContact {
  readonly onDay: LocalDate;
  readonly purpose: ContactPurpose;
}

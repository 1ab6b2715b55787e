import type { LocalDate } from '../entries/ids.ts';
import type { ChildTie } from '../model/vocabulary.ts';

/** The notification card of one child (Children's Act § 133). */
export interface ChildCard {
  readonly id: string;
  readonly label: string;
  readonly age: string | null;
  readonly tie: ChildTie;
  readonly dangerNow: boolean;
  readonly card: 'open' | 'waiting' | 'answered';
  readonly waitUntil: LocalDate | null;
}

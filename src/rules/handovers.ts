import type { EntryId, LocalDate, PersonId } from '../entries/ids.ts';
import type { AnyEntry } from '../entries/entry.ts';
import type { HandoverSummary } from '../entries/summary.ts';
import type { Colleagues } from './personsNamed.ts';

/** Part of `Moment`: what is known of colleagues when a case is handed on. A door that is told nothing asks for nothing. */
export interface HandingMoment {
  readonly colleagues?: Colleagues;
  /** Entries about who is away, oldest first; `absences.ts` says what they mean. */
  readonly away?: readonly AnyEntry[];
  /** To whom the case is closed. */
  readonly closedTo?: ReadonlySet<PersonId>;
}

/** The newest handover of a case. It stays the sender's until the receiver, or the stand-in, has accepted. */
export interface HandoverFacts {
  readonly entry: EntryId;
  readonly receiver: string;
  readonly standIn: string | null;
  /** Null where the name is somebody's who opens nothing here. */
  readonly receiverPerson: PersonId | null;
  readonly standInPerson: PersonId | null;
  readonly since: LocalDate;
  /** Who handed over: cannot accept it too. */
  readonly by: PersonId;
  readonly answer: 'waiting' | 'accepted' | 'refused' | 'takenBack';
  readonly answeredBy: PersonId | null;
  readonly answeredOn: LocalDate | null;
  /** Why it was refused, in the words of who did. */
  readonly reason: string | null;
  /** Who refused has a tie to the person using violence, and whether they ask to have the case closed to them. */
  readonly tie: 'none' | 'tie' | 'closeToThem';
}
/**
 * What lists read of a handover that is not settled: it waits, or it was refused and nobody has said what now. Null for
 * one that was accepted or taken back.
 */
export function openHandover(handover: HandoverFacts | null): HandoverSummary | null {
  if (handover === null || handover.answer === 'accepted' || handover.answer === 'takenBack') return null;
  const { receiver, standIn, since, receiverPerson, standInPerson, by } = handover;
  const asked = { receiver, standIn, since, receiverPerson, standInPerson, by };
  if (handover.answer === 'waiting') return asked;
  const { answeredBy, answeredOn, reason, tie } = handover;
  return { ...asked, refused: { by: answeredBy, on: answeredOn ?? since, reason, tie } };
}

type Parties = Pick<HandoverFacts, 'by' | 'receiverPerson' | 'standInPerson'>;

/**
 * Who may answer a handover: a receiver who is a colleague here, and a stand-in who is one. Where the receiver is only a
 * name, anybody but the sender: somebody has to write down what was said on the phone.
 */
export function mayAnswer({ by, receiverPerson, standInPerson }: Parties, person: PersonId): boolean {
  if (person === by) return false;
  return receiverPerson === null || person === receiverPerson || person === standInPerson;
}

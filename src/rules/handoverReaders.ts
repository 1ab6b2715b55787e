import type { PersonId } from '../entries/ids.ts';

/** Who a handover names: colleagues, or names alone. In an older summary some are missing. */
interface Named {
  readonly receiver: string;
  readonly standIn: string | null;
  readonly by?: PersonId;
  readonly receiverPerson?: PersonId | null;
  readonly standInPerson?: PersonId | null;
}
type Persons = Pick<Named, 'by' | 'receiverPerson' | 'standInPerson'>;

/** Who reads about an open handover: whoever handed over and still has the case, who is asked for an answer, or anybody else. */
export type HandoverReader = 'sender' | 'asked' | 'other';

export function readsHandoverAs(
  { by, receiverPerson, standInPerson }: Persons,
  person: PersonId,
): HandoverReader {
  if (person === by) return 'sender';
  return person === receiverPerson || person === standInPerson ? 'asked' : 'other';
}

/** What a reason tells of a handover: its names and who they are, so that it can be said by who reads. */
export function aboutHandover(
  { receiver, standIn, by, receiverPerson, standInPerson }: Named,
  refusedBy?: PersonId | null,
): Readonly<Record<string, string>> {
  return {
    receiver,
    standIn: standIn ?? '',
    by: by ?? '',
    receiverPerson: receiverPerson ?? '',
    standInPerson: standInPerson ?? '',
    refusedBy: refusedBy ?? '',
  };
}

/**
 * Who said no: whoever signed it. Where the receiver is only a name and somebody else wrote the answer down, it is that
 * name, and who wrote it.
 */
export function whoRefused(
  { receiver, standIn, receiverPerson = null, standInPerson = null }: Omit<Named, 'by'>,
  signer: PersonId | null,
  nameOf: (person: PersonId) => string | undefined,
): { readonly who: string; readonly writtenBy: string | null } {
  const name = signer === null ? undefined : nameOf(signer);
  if (signer !== null && signer === standInPerson)
    return { who: name ?? standIn ?? receiver, writtenBy: null };
  if (receiverPerson !== null) return { who: name ?? receiver, writtenBy: null };
  return { who: receiver, writtenBy: name ?? null };
}

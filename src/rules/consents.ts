import type { EntryId, LocalDate } from '../entries/ids.ts';
import type { BodyOf } from '../entries/kinds.ts';
import { plusDays } from './dates.ts';
import { sameWord } from './mergedByWord.ts';

export type ConsentType = BodyOf<'consent'>['type'];
/** How a consent stands on a day. Nothing is ever taken away; only the state is another. */
export type ConsentState = 'holds' | 'expiresSoon' | 'expired' | 'withdrawn';

/** A consent as it was signed, before anybody asks how it stands. */
export interface GivenConsent {
  readonly id: EntryId;
  /** Its own id, and those it was signed under before it was corrected. */
  readonly ids: readonly EntryId[];
  readonly type: ConsentType;
  readonly recipient: string;
  readonly purpose: string;
  readonly givenOn: LocalDate;
  /** The last day it holds. */
  readonly expiresOn: LocalDate;
  /** The entries it rests on: a renewal rests on the consent it renews. */
  readonly restsOn: readonly EntryId[];
}
export interface Withdrawal {
  readonly consent: string;
  readonly on: LocalDate;
  readonly note: string | null;
}
export interface Consent extends GivenConsent {
  readonly withdrawn: { readonly on: LocalDate; readonly note: string | null } | null;
  /** A later consent was given in its place. */
  readonly renewed: boolean;
}

/** So many days before its last one, somebody should ask whether it goes on. */
export const soonDays = 14;

/**
 * The consents of a case with what was signed of them later (practice, consent is three things). A withdrawal finds its
 * consent whatever order a merge brought them in, and nothing undoes it: a renewal is another consent beside it. Of
 * several withdrawals the first day stands.
 */
export function consentsOf(
  given: readonly GivenConsent[],
  withdrawals: readonly Withdrawal[],
): readonly Consent[] {
  return given.map((consent) => {
    const taken = withdrawals
      .filter((one) => consent.ids.some((id) => id === one.consent))
      .sort((one, other) => one.on.localeCompare(other.on));
    const [first] = taken;
    const note = taken.find((one) => one.note !== null)?.note ?? null;
    return {
      ...consent,
      withdrawn: first === undefined ? null : { on: first.on, note },
      renewed: given.some(
        (other) => other.id !== consent.id && other.restsOn.some((id) => consent.ids.includes(id)),
      ),
    };
  });
}

/** How a consent stands on this day. Withdrawn stays withdrawn, whatever day it would have expired. */
export function consentState(consent: Consent, today: LocalDate): ConsentState {
  if (consent.withdrawn !== null) return 'withdrawn';
  if (consent.expiresOn < today) return 'expired';
  return consent.expiresOn <= plusDays(today, soonDays) ? 'expiresSoon' : 'holds';
}
export const isInForce = (state: ConsentState): boolean => state === 'holds' || state === 'expiresSoon';

/** The consents that name this recipient, whatever way the word was typed. */
export const consentsWith = (consents: readonly Consent[], recipient: string): readonly Consent[] =>
  consents.filter((consent) => sameWord(consent.recipient, recipient));

/** What must be said of a consent that no longer holds: not of one that another took the place of. */
export const needsSaying = (consent: Consent, today: LocalDate): boolean =>
  !consent.renewed && !isInForce(consentState(consent, today));

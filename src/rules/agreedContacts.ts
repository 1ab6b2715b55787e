import type { LocalDate } from '../entries/ids.ts';
import type { ReasonCode } from '../model/reasons.ts';
import type { AgreedContact, ContactPurpose } from './contactFacts.ts';
import type { CaseFacts } from './facts.ts';

/** The sentence an agreed day is shown with. */
export const reasonOfContact: Readonly<Record<ContactPurpose, ReasonCode>> = {
  talk: 'talkAgreed',
  followUp: 'followUpAgreed',
  offer: 'courseOfferDue',
  waitingList: 'waitingListDue',
  tryAgain: 'tryContactAgain',
};

export const isContactPurpose = (purpose: string): purpose is ContactPurpose =>
  Object.hasOwn(reasonOfContact, purpose);
export const daysIn = (day: LocalDate | null): readonly LocalDate[] => (day === null ? [] : [day]);

/** Agreed days of one purpose take the place of the earlier ones of the same; the others stand. In order of days. */
export function withAgreed(facts: CaseFacts, purpose: ContactPurpose, days: readonly LocalDate[]): CaseFacts {
  const others = facts.agreedContacts.filter((each) => each.purpose !== purpose);
  if (days.length === 0 && others.length === facts.agreedContacts.length) return facts;
  const agreedContacts = [...others, ...days.map((onDay) => ({ onDay, purpose }))].sort((one, other) =>
    one.onDay.localeCompare(other.onDay),
  );
  return { ...facts, agreedContacts };
}

/** The first agreed day of each purpose: a row of missed days is one thing to do, not many. */
export function nextOfEach(agreed: readonly AgreedContact[]): readonly AgreedContact[] {
  return agreed.filter((each, at) => agreed.findIndex(({ purpose }) => purpose === each.purpose) === at);
}

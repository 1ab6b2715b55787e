import { offers, type Offer, type OfferId } from '../model/directory/offers.ts';
import type { SituationMark } from '../model/situationMarks.ts';
import type { CaseFacts } from './facts.ts';

/** Why an offer fits: a mark of the case, or only that violence is known. */
export type OfferReason = SituationMark | 'violenceKnown';
export interface FittingOffer {
  readonly offer: Offer & { readonly id: OfferId };
  /** Never empty. */
  readonly because: readonly OfferReason[];
}
type Known = Pick<CaseFacts, 'violenceKnown' | 'atCrisisCentre'>;

/**
 * Offers that fit what a case has brought up, each with the reasons, those with most of them first. What brings the
 * parties together is never among them: not while violence is known, and not while it is not, since not told is not
 * no. Left out too: another crisis centre for somebody who stays at one, and what is for women alone when the citizen
 * wishes offers for men; a wish for LGBT+ offers alone takes nothing away. All of it stands in the full list.
 */
export function fittingOffers(marks: readonly SituationMark[], facts: Known): readonly FittingOffer[] {
  const brought = new Set(marks);
  return offers
    .filter((offer) => mayBeSuggested(offer, brought, facts))
    .map((offer) => ({ offer, because: reasonsFor(offer, brought, facts) }))
    .filter(({ because }) => because.length > 0)
    .sort((one, other) => urgent(other) - urgent(one) || specific(other) - specific(one));
}

function mayBeSuggested(offer: Offer, brought: ReadonlySet<SituationMark>, facts: Known): boolean {
  if (offer.neverWhileViolence === true) return false;
  if (offer.forWhom.every((each) => each === 'personsUsingViolence')) return false;
  if (facts.atCrisisCentre === 'yes' && offer.kind === 'place') return false;
  const womenAlone =
    offer.forWhom.includes('women') &&
    !offer.forWhom.some((each) => each === 'anyone' || each === 'men' || each === 'lgbt');
  return !(womenAlone && brought.has('man'));
}

function reasonsFor(offer: Offer, brought: ReadonlySet<SituationMark>, facts: Known): readonly OfferReason[] {
  const because = offer.needs.filter((need) => brought.has(need));
  if (because.length > 0) return because;
  return offer.alwaysFits === true && facts.violenceKnown ? ['violenceKnown'] : [];
}

/** The number for danger stands before all others wherever it fits. */
const urgent = ({ offer }: FittingOffer): number => Number(offer.id === 'emergency');
const specific = ({ because }: FittingOffer): number =>
  because.filter((reason) => reason !== 'violenceKnown').length;

import type { CaseFacts } from '../../rules/facts.ts';
import { fittingOffers } from '../../rules/fittingOffers.ts';
import { OfferCard } from './OfferCard.tsx';
import { useDirectoryWords } from './words.ts';

/** What fits what a case has brought up, each with why. */
export function FittingOffers(props: {
  readonly facts: Pick<CaseFacts, 'marks' | 'violenceKnown' | 'atCrisisCentre'>;
}) {
  const { room } = useDirectoryWords();
  const fitting = fittingOffers(props.facts.marks, props.facts);
  if (fitting.length === 0) return <p>{room.nothingFits}</p>;
  return (
    <section aria-label={room.fittingList}>
      {fitting.map(({ offer, because }) => (
        <OfferCard key={offer.id} offer={offer} because={because} level={2} />
      ))}
    </section>
  );
}

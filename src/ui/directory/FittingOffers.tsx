import { useState } from 'react';
import type { CaseFacts } from '../../rules/facts.ts';
import { fittingOffers } from '../../rules/fittingOffers.ts';
import { Button } from '../kit/Button.tsx';
import { OfferCard } from './OfferCard.tsx';
import { useDirectoryWords } from './words.ts';

/** Shown at first: those with most reasons. The rest is one press away. */
const first = 6;

/** What fits what a case has brought up, each with why. */
export function FittingOffers(props: {
  readonly facts: Pick<CaseFacts, 'marks' | 'violenceKnown' | 'atCrisisCentre'>;
}) {
  const { room } = useDirectoryWords();
  const [all, setAll] = useState(false);
  const fitting = fittingOffers(props.facts.marks, props.facts);
  if (fitting.length === 0) return <p>{room.nothingFits}</p>;
  return (
    <section aria-label={room.fittingList}>
      {(all ? fitting : fitting.slice(0, first)).map(({ offer, because }) => (
        <OfferCard key={offer.id} offer={offer} because={because} level={2} />
      ))}
      {!all && fitting.length > first && <Button onPress={() => setAll(true)}>{room.moreThatFit}</Button>}
    </section>
  );
}

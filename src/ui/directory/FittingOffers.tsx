import { useState } from 'react';
import type { CaseFacts } from '../../rules/facts.ts';
import { fittingOffers } from '../../rules/fittingOffers.ts';
import { Button } from '../kit/Button.tsx';
import { OfferCard } from './OfferCard.tsx';
import { useDirectoryWords } from './words.ts';

/** Shown at first: those with most reasons, and the number that answers day and night. The rest is one press away. */
const first = 6;
const alwaysShown = 'levUdenVold';

/** What fits what a case has brought up, each with why. */
export function FittingOffers(props: {
  readonly facts: Pick<CaseFacts, 'marks' | 'violenceKnown' | 'atCrisisCentre'>;
}) {
  const { room } = useDirectoryWords();
  const [all, setAll] = useState(false);
  const fitting = fittingOffers(props.facts.marks, props.facts);
  const shown = fitting.filter(({ offer }, at) => all || at < first || offer.id === alwaysShown);
  if (fitting.length === 0) return <p>{room.nothingFits}</p>;
  return (
    <section aria-label={room.fittingList}>
      {shown.map(({ offer, because }) => (
        <OfferCard key={offer.id} offer={offer} because={because} level={2} />
      ))}
      {shown.length < fitting.length && <Button onPress={() => setAll(true)}>{room.moreThatFit}</Button>}
    </section>
  );
}

import { useState } from 'react';
import { offerKinds, offers } from '../../model/directory/offers.ts';
import { Stack } from '../kit/layout.tsx';
import { TextField } from '../kit/TextField.tsx';
import { OfferCard } from './OfferCard.tsx';
import { searchOffers } from './searchOffers.ts';
import { useDirectoryWords } from './words.ts';

/** Everything, by what sort of help it is, also what is never used while there is violence: with that mark. */
export function AllOffers() {
  const words = useDirectoryWords();
  const { room } = words;
  const [search, setSearch] = useState('');
  const found = searchOffers(search, words);
  return (
    <Stack gap="large">
      <TextField label={room.search} value={search} onChange={setSearch} width="full" />
      {found.size === 0 && <p>{room.noHits}</p>}
      {offerKinds.map((kind) => {
        const here = offers.filter((offer) => offer.kind === kind && found.has(offer.id));
        if (here.length === 0) return null;
        return (
          <section key={kind} aria-label={room.kind[kind]}>
            <h2>{room.kind[kind]}</h2>
            {here.map((offer) => (
              <OfferCard key={offer.id} offer={offer} because={[]} level={3} />
            ))}
          </section>
        );
      })}
    </Stack>
  );
}

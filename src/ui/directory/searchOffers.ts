import { offers, type OfferId } from '../../model/directory/offers.ts';
import type { DirectoryWords } from './words.ts';

/** The offers whose words hold every word that is searched for, wherever it stands: name, text, for whom, needs. */
export function searchOffers(search: string, words: DirectoryWords): ReadonlySet<OfferId> {
  const wanted = search.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  const found = offers.filter((offer) => {
    const { name, what, expect } = words.offers[offer.id];
    const text = [
      name,
      what,
      expect,
      words.room.kind[offer.kind],
      ...offer.forWhom.map((each) => words.room.audience[each]),
      ...offer.needs.map((need) => words.marks[need]),
    ]
      .join(' ')
      .toLocaleLowerCase('da');
    return wanted.every((word) => text.includes(word));
  });
  return new Set(found.map(({ id }) => id));
}

import { words } from './words.da.ts';

/** Six words out of at least 2,048 make 66 bits. */
export const wordsOffered = 6;

type RandomNumbers = (into: Uint16Array<ArrayBuffer>) => Uint16Array<ArrayBuffer>;
const platform: RandomNumbers = (into) => crypto.getRandomValues(into);

/**
 * A whole number under `limit`, each equally likely. Numbers past the last whole multiple of the limit are thrown
 * away and drawn again: taking the remainder of them would favour the first words of the list.
 */
export function fairNumberUnder(limit: number, random: RandomNumbers = platform): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > 65_536) throw new RangeError('limit');
  const fairEnd = 65_536 - (65_536 % limit);
  for (;;) {
    const drawn = random(new Uint16Array(1))[0] ?? fairEnd;
    if (drawn < fairEnd) return drawn % limit;
  }
}

/** Six random words of the shipped list, with a blank between them. */
export function offerPassphrase(random: RandomNumbers = platform): string {
  return Array.from({ length: wordsOffered }, () => words[fairNumberUnder(words.length, random)]).join(' ');
}

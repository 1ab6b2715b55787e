/** The same word, however it was typed. */
export const sameWord = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('da') === b.trim().toLocaleLowerCase('da');

/** How two lines under the same word are told apart, and what is known when they are one person. */
export interface OnePerson<T> {
  /** Whether the two say the same of who it is: these are taken first. */
  readonly alike: (before: T, now: T) => boolean;
  /** Whether they can be one person at all. Where they cannot, both stand. */
  readonly canBeOne: (before: T, now: T) => boolean;
  readonly join: (before: T, now: T) => T;
}

/**
 * A list of a case after one more talk. Somebody under the same word as before is the same one, unless what is said of
 * them cannot be one person; others are added. Nobody goes by being left out of a later list, or by sharing a word with
 * somebody else: that is how a second danger would be forgotten. Two of the same word within one list are two.
 */
export function mergedByWord<T extends { readonly label: string }>(
  before: readonly T[],
  now: readonly T[],
  { alike, canBeOne, join }: OnePerson<T>,
): readonly T[] {
  const all = [...before];
  const met = new Set<number>();
  for (const one of now) {
    const meets = (test: OnePerson<T>['canBeOne']) => (each: T, index: number) =>
      !met.has(index) && sameWord(each.label, one.label) && test(each, one);
    const sure = before.findIndex(meets((each, other) => canBeOne(each, other) && alike(each, other)));
    const at = sure === -1 ? before.findIndex(meets(canBeOne)) : sure;
    const known = before[at];
    if (known === undefined) {
      all.push(one);
      continue;
    }
    met.add(at);
    all[at] = join(known, one);
  }
  return all;
}

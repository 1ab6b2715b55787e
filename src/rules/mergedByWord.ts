/** The same word, however it was typed. */
export const sameWord = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('da') === b.trim().toLocaleLowerCase('da');

/**
 * A list of a case after one more talk. Somebody under the same word as before is the same one, and `join` says what
 * is known then; others are added. Nobody goes by being left out of a later list: that is how a second danger would
 * be forgotten. Two of the same word within one list are two.
 */
export function mergedByWord<T extends { readonly label: string }>(
  before: readonly T[],
  now: readonly T[],
  join: (before: T, now: T) => T,
): readonly T[] {
  const all = [...before];
  const met = new Set<number>();
  for (const one of now) {
    const at = before.findIndex((each, index) => !met.has(index) && sameWord(each.label, one.label));
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

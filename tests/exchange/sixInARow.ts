/** Sentinels are capital letters and digits; no run of six of them stands in any of the product's own words by chance. */
const run = /[A-Z0-9]{6,}/g;

/** Every six characters in a row of a sentinel. */
export const sixesOf = (sentinel: string): readonly string[] =>
  Array.from({ length: sentinel.length - 5 }, (_, at) => sentinel.slice(at, at + 6));

/** Six characters in a row of any of the sentinels that stand in a text; null when there are none. */
export function sixInARow(text: string, sentinels: readonly string[]): string | null {
  const runs = text.match(run);
  if (runs === null) return null;
  const parts = new Set(sentinels.flatMap(sixesOf));
  for (const found of runs)
    for (let at = 0; at + 6 <= found.length; at += 1)
      if (parts.has(found.slice(at, at + 6))) return found.slice(at, at + 6);
  return null;
}

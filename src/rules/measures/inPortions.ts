/** Ten items at a time at the most: a talk with a distressed person is not a data collection. */
export const mostAtATime = 10;

/** Cuts a list into portions of the same size, none longer than `mostAtATime`, in order. */
export function inPortions<T>(all: readonly T[]): readonly (readonly T[])[] {
  const portions = Math.ceil(all.length / mostAtATime);
  const size = Math.ceil(all.length / Math.max(portions, 1));
  return Array.from({ length: portions }, (_, at) => all.slice(at * size, (at + 1) * size));
}

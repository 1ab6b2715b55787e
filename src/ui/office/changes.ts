import type { Line } from './officePage.ts';

/** One thing that is otherwise afterwards; an empty text says there was, or will be, nothing. */
export interface Change {
  readonly key: string;
  readonly term: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What differs between two ways a setting stands, in words: reworded, added, taken away, and last a new order among
 * what stands in both.
 */
export function changesBetween(
  before: readonly Line[],
  after: readonly Line[],
  orderWord: string,
): readonly Change[] {
  const then = new Map(before.map((line) => [line.key, line]));
  const now = new Map(after.map((line) => [line.key, line]));
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  const changes = keys.flatMap((key): readonly Change[] => {
    const [was, is] = [then.get(key), now.get(key)];
    if (was?.text === is?.text) return [];
    return [{ key, term: is?.term ?? was?.term ?? key, before: was?.text ?? '', after: is?.text ?? '' }];
  });
  const inOrder = (lines: readonly Line[], among: ReadonlyMap<string, Line>): readonly string[] =>
    lines.filter(({ key, at }) => at !== undefined && among.has(key)).map(({ key }) => key);
  const [was, is] = [inOrder(before, now), inOrder(after, then)];
  if (was.join('\n') === is.join('\n')) return changes;
  const told = (order: readonly string[]) => order.map((key) => now.get(key)?.text ?? '').join(' · ');
  return [...changes, { key: 'order', term: orderWord, before: told(was), after: told(is) }];
}

/** Every text inside a value: strings as they are, functions called with nothing in their pockets, all else walked. */
export interface Saying {
  readonly at: string;
  readonly text: string;
}

export function sayingsIn(value: unknown, at = ''): readonly Saying[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value === 'function') return [{ at, text: said(value) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sayingsIn(inner, at === '' ? key : `${at}.${key}`));
}

/** A sentence that takes something: tried with plain words, so that only its own text is read. */
function said(value: unknown): string {
  const speak = value as (...about: readonly unknown[]) => unknown;
  const given = Array.from({ length: Math.max(speak.length, 1) }, () => 'x');
  return String(speak(...given));
}

/** All paths of a dictionary, so that two languages can be laid side by side. */
export const pathsIn = (value: unknown): readonly string[] => sayingsIn(value).map(({ at }) => at);

/**
 * The Danish readability figure LIX (Björnsson 1968): words per sentence plus the share of words of more than
 * six letters, in per cent. Each text counts as a sentence of its own.
 */
export function lixOf(texts: readonly string[]): number {
  let words = 0;
  let long = 0;
  let sentences = 0;
  for (const text of texts) {
    const found = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    words += found.length;
    long += found.filter((word) => word.length > 6).length;
    sentences += Math.max(text.match(/[.!?:](?=\s|$|[«»”“])/g)?.length ?? 0, 1);
  }
  return words === 0 ? 0 : words / sentences + (100 * long) / words;
}

/**
 * LIX, the readability number of Björnsson 1968: words per sentence plus the percentage of words with more than six
 * letters. A sentence ends with a full stop, an exclamation or question mark, or a colon; each text ends one.
 * 25-34 is easy reading, 35-44 middling.
 */
export interface Lix {
  readonly words: number;
  readonly sentences: number;
  readonly longWords: number;
  /** Rounded to one decimal; 0 for no words. */
  readonly lix: number;
}

export function lixOf(texts: readonly string[]): Lix {
  let [words, sentences, longWords] = [0, 0, 0];
  for (const text of texts) {
    const found = text.match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [];
    if (found.length === 0) continue;
    words += found.length;
    longWords += found.filter((word) => word.length > 6).length;
    sentences += text.split(/[.!?:]+(?:\s|[»«"”)]|$)/u).filter((part) => /\p{L}/u.test(part)).length;
  }
  const lix = words === 0 ? 0 : words / sentences + (100 * longWords) / words;
  return { words, sentences, longWords, lix: Math.round(lix * 10) / 10 };
}

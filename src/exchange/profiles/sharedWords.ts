/** A text that will leave, and which answer of which note it is. */
export interface OpenText {
  readonly title: string;
  readonly label: string;
  readonly text: string;
}
/** A text that stays. Of `naming` ones (name, address, telephone) every word counts, of others numbers and names. */
export interface ProtectedText {
  readonly text: string;
  readonly naming: boolean;
}
export interface SharedWords {
  readonly title: string;
  readonly label: string;
  readonly words: readonly string[];
}

const shortest = 4;

/**
 * Which open texts hold words that also stand in a protected answer of the case: telephone numbers, addresses, names.
 * Compared by letters and digits alone, four or more (a shorter name as a whole word), so that "20 30 40 50" is "20304050" and "Lindevejs" speaks of
 * "Lindevej". It finds what was written twice and nothing else: it does not replace reading. Changes no text.
 */
export function sharedWords(
  open: readonly OpenText[],
  protectedTexts: readonly ProtectedText[],
): readonly SharedWords[] {
  const guarded = new Set(protectedTexts.flatMap(wordsToGuard));
  const names = new Set(
    protectedTexts.filter(({ naming }) => naming).flatMap(({ text }) => shortNames(text)),
  );
  if (guarded.size + names.size === 0) return [];
  const longest = Math.max(shortest, ...[...guarded].map((word) => word.length));
  return open.flatMap(({ title, label, text }) => {
    const found = [
      ...wordsOf(text)
        .filter((word) => beginsWithAny(word.plain, guarded, longest))
        .map((word) => word.written),
      ...shortNames(text).filter((name) => names.has(name)),
    ];
    return found.length === 0 ? [] : [{ title, label, words: [...new Set(found)] }];
  });
}

function wordsToGuard({ text, naming }: ProtectedText): readonly string[] {
  return wordsOf(text)
    .filter((word) => naming || /\d/.test(word.plain) || word.isName)
    .map((word) => word.plain);
}

interface Word {
  readonly written: string;
  readonly plain: string;
  /** Written with a capital and not at the beginning of a sentence. */
  readonly isName: boolean;
}

function wordsOf(text: string): readonly Word[] {
  // Digits that are written apart ("20 30 40 50", "8000-C") are one number.
  const joined = text.replace(/(?<=\d)[\s\-./]+(?=\d)/gu, '');
  return [...joined.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((found) => {
    const [written] = found;
    const plain = plainly(written);
    if (plain.length < shortest) return [];
    const opensSentence = /(?:^|[.!?:\n])[\s"'»«(]*$/u.test(joined.slice(0, found.index));
    return [{ written, plain, isName: /^\p{Lu}/u.test(written) && !opensSentence }];
  });
}

const plainly = (word: string): string => word.normalize('NFC').toLowerCase();

/** Bo, Ida, Åse: too short to be looked for anywhere in a word, so only as a whole one with its capital. */
const shortNames = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,2}(?![\p{L}\p{N}])/gu)].map(([name]) => name);

function beginsWithAny(word: string, guarded: ReadonlySet<string>, longest: number): boolean {
  for (let length = shortest; length <= Math.min(word.length, longest); length += 1)
    if (guarded.has(word.slice(0, length))) return true;
  return false;
}

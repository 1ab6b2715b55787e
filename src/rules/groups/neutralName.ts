import { tellingParts, tellingWholeWords } from '../../model/groups/tellingWords.ts';
import { plainLetters } from '../local/plainLetters.ts';

/** The word in a name that tells what the group is about, as it was typed; null when the name is neutral. */
export function tellingWord(name: string): string | null {
  const words = name.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
  const telling = words.find((word) => {
    const plain = plainLetters(word);
    return tellingWholeWords.includes(plain) || tellingParts.some((part) => plain.includes(part));
  });
  return telling ?? null;
}

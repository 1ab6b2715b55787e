import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { normalisePassphrase } from '../kdf.ts';
import { phrases } from './phrases.da.ts';
import { words } from './words.da.ts';

/** An own passphrase must cost at least this much to guess (log2 of the estimated guesses). */
export const bitsNeeded = 60;

/** Our list is drawn from evenly, so each of its words costs as many guesses as the list is long. */
const evenly = [...words.map((_, at) => `\u0000${at}`), ...words];

const estimator = new ZxcvbnFactory({
  dictionary: { ...dictionary, danish: evenly },
  graphs: adjacencyGraphs,
});

const lettersOnly = (text: string): string => text.toLocaleLowerCase('da').replace(/[^\p{L}]/gu, '');
const known = new Set([...Object.values(dictionary).flat(), ...words].map(lettersOnly));
const knownPhrases = phrases.map(lettersOnly);

/**
 * How hard an own passphrase is to guess. Not good enough: under 60 bits, one dictionary word however it is
 * dressed up, or a phrase many know by heart with little added.
 */
export function judgePassphrase(passphrase: string): { readonly goodEnough: boolean; readonly bits: number } {
  const typed = normalisePassphrase(passphrase);
  const bits = Math.floor(estimator.check(typed).guessesLog10 * Math.log2(10));
  const letters = lettersOnly(typed);
  const oneWord = known.has(letters);
  const byHeart = knownPhrases.some(
    (phrase) => letters.includes(phrase) && letters.length - phrase.length < 8,
  );
  return { goodEnough: bits >= bitsNeeded && !oneWord && !byHeart, bits };
}

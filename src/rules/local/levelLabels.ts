import { reassuringWords } from '../../model/local/reassuringWords.ts';
import { riskLevelsDa } from '../../model/riskLevels.da.ts';
import { riskLevelsEn } from '../../model/riskLevels.en.ts';
import { riskLevels, type RiskLevel } from '../../model/vocabulary.ts';
import { plainLetters } from './plainLetters.ts';

export type LevelLabels = Readonly<Partial<Record<RiskLevel, string>>>;
export type LabelProblem =
  | { readonly code: 'labelEmpty' }
  | { readonly code: 'labelTooLong'; readonly most: number }
  /** `word`: what in it reads as if nothing were to fear. */
  | { readonly code: 'labelReadsAsSafe'; readonly word: string }
  | { readonly code: 'labelTaken'; readonly by: RiskLevel };

/** As many signs as a chip on the strip holds. */
export const longestLabel = 24;

/** Letter by letter, also where æ, ø, å or an accent were meant to hide a word. */
const spellings = (text: string): readonly string[] => {
  const joined = text.replace(/(?<=\p{L})[-–.·_'’/*|](?=\p{L})/gu, '');
  // "l a v": single letters apart are one word.
  const drawnTogether = text.replace(/(?<=(?:^|\s)\p{L})\s+(?=\p{L}(?:\s|$))/gu, '');
  return [text, joined, drawnTogether].flatMap((one) => [
    plainLetters(one),
    plainLetters(one.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/giu, 'o')),
  ]);
};

function reassures(text: string): boolean {
  const { anywhere, ending, alone, chance } = reassuringWords;
  return spellings(text)
    .flatMap((spelling) => spelling.split(/[^\p{L}\p{N}]+/u))
    .some(
      (word) =>
        !chance.includes(word) &&
        (anywhere.some((stem) => word.includes(stem)) ||
          ending.some((stem) => word.endsWith(stem)) ||
          alone.includes(word)),
    );
}
/** The word, as it was typed, that reads as "low", "none" or "safe"; null when there is none. */
const reassuringWordIn = (text: string): string | null =>
  reassures(text) ? (text.split(/\s+/).find(reassures) ?? text.trim()) : null;

const shippedWords = (level: RiskLevel): readonly string[] =>
  [riskLevelsDa[level].short, riskLevelsEn[level].short].map(plainLetters);

function problemOf(level: RiskLevel, label: string, labels: LevelLabels): LabelProblem | null {
  const plain = plainLetters(label);
  if (!/\p{L}/u.test(plain)) return { code: 'labelEmpty' };
  if (label.trim().length > longestLabel) return { code: 'labelTooLong', most: longestLabel };
  const word = reassuringWordIn(label);
  if (word !== null) return { code: 'labelReadsAsSafe', word };
  // Another level's own word stays its own: notes that are signed already speak of it.
  const by = riskLevels.find(
    (other) =>
      other !== level && (shippedWords(other).includes(plain) || plainLetters(labels[other] ?? '') === plain),
  );
  return by === undefined ? null : { code: 'labelTaken', by };
}

/**
 * What is wrong with the words a lead wants for the levels, level by level; nothing when all may be used.
 * They may be reworded, never to words that read as low, none or safe (journey, stage 3).
 */
export function labelProblems(labels: LevelLabels): Readonly<Partial<Record<RiskLevel, LabelProblem>>> {
  const found: Partial<Record<RiskLevel, LabelProblem>> = {};
  for (const level of riskLevels) {
    const label = labels[level];
    const problem = label === undefined ? null : problemOf(level, label, labels);
    if (problem !== null) found[level] = problem;
  }
  return found;
}

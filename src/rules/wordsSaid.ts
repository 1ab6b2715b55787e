import { odaraLines, scaleOf } from '../model/local/resultMaps.ts';
import { dangerUnweightedFrom, dangerWeightedFrom } from '../model/resultScales.ts';
import type { InstrumentResultFacts } from './instrumentResultFacts.ts';

const numberIn = (text: string | null): number | null =>
  text !== null && /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : null;

/** The word a score stands for: the last line it reaches. */
const lineAt = (lines: readonly (readonly [string, number])[], score: number | null): readonly string[] => {
  const line = score === null ? undefined : lines.findLast(([, from]) => score >= from);
  return line === undefined ? [] : [line[0]];
};

/**
 * Every word of its own scale that a result says: the one that was chosen, and the one its score stands for. The two
 * versions of Danger Assessment are never read by each other's numbers. `threshold`: from how many yes DASH counts as
 * reached here.
 */
export function wordsSaid(
  { tool, word, score, text }: InstrumentResultFacts,
  threshold: number | null,
): readonly string[] {
  if (scaleOf(tool) === null) return text === '' ? [] : [text];
  const points = numberIn(score);
  switch (tool) {
    case 'odara':
      return lineAt(
        odaraLines.map((line) => [line, Number(line)] as const),
        numberIn(word),
      );
    case 'dash':
      return [
        ...chosen(word),
        ...(threshold !== null && points !== null && points >= threshold ? ['threshold'] : []),
      ];
    case 'dangerAssessmentWeighted':
      return [...chosen(word), ...lineAt(dangerWeightedFrom, points)];
    case 'dangerAssessmentUnweighted':
      return [...chosen(word), ...lineAt(dangerUnweightedFrom, points)];
    default:
      return chosen(word);
  }
}
const chosen = (word: string | null): readonly string[] => (word === null ? [] : [word]);

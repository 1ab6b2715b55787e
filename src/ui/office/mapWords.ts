import { isPackOf, packOf, type ResultMap } from '../../model/local/resultMaps.ts';
import { resultKeys } from '../../model/resultScales.ts';
import type { RiskLevel } from '../../model/vocabulary.ts';
import type { LocalSettings } from '../../rules/localSettings.ts';
import type { MapProblem } from '../../rules/local/mapProblems.ts';
import type { OfficeWords } from './officePage.ts';

/** A level as it is called here. */
export const levelName = (level: RiskLevel, { levels }: OfficeWords, local?: LocalSettings): string =>
  local?.levelLabels[level] ?? levels[level].short;

/** The name of the instrument a map is about. */
export function instrumentName({ of, name }: Pick<ResultMap, 'of' | 'name'>, words: OfficeWords): string {
  if (of === 'other') return name === '' ? words.results.tool.options.other : name;
  if (isPackOf(of)) return `${words.maps.pack}: ${of.slice(packOf('').length)}`;
  return of in words.results.tool.options
    ? words.results.tool.options[of as keyof typeof words.results.tool.options]
    : words.maps.pack;
}

/** A word of an instrument's scale in words; what a municipality wrote itself stays as it is. */
export function wordName(of: string, word: string, { results, maps }: OfficeWords): string {
  if (of === 'odara') return maps.points[word as keyof typeof maps.points] ?? word;
  const key = Object.hasOwn(resultKeys, of) ? resultKeys[of as keyof typeof resultKeys] : null;
  if (key === null || key === 'odara') return word;
  const options: Readonly<Record<string, string>> = results[key].options;
  return options[word] ?? word;
}

/** What is wrong with a map, and the answer that can mend it. */
export function toldProblem(
  problem: MapProblem,
  map: ResultMap,
  words: OfficeWords,
): { readonly at: string; readonly message: string } {
  const { wrong } = words.maps;
  switch (problem.code) {
    case 'mapSourceMissing':
      return { at: 'source', message: wrong.source };
    case 'mapSourceTooLong':
      return { at: 'source', message: wrong.tooLong(problem.most) };
    case 'mapEmpty':
      return { at: 'first', message: wrong.empty };
    case 'mapNameMissing':
      return map.of === 'other' ? { at: 'name', message: wrong.name } : { at: 'pack', message: wrong.pack };
    case 'mapTwice':
      return { at: map.of === 'other' ? 'name' : 'first', message: wrong.twice };
    case 'mapWordNotKnown':
      return { at: 'first', message: wrong.word(problem.word) };
    case 'mapGoesDown':
      return {
        at: `level.${problem.word}`,
        message: wrong.goesDown(
          wordName(map.of, problem.word, words),
          wordName(map.of, problem.milder, words),
        ),
      };
    case 'mapThresholdWrong':
      return { at: 'threshold', message: wrong.threshold(problem.most) };
  }
}
